import Modal from "antd/es/modal";
import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";
import { useReturnFocus } from "./returnFocus";

/** Asks before something is done: a form with one deed, or the way out. It is shown as long as it is mounted. */
export function Dialog({
  title,
  deed,
  danger = false,
  busy,
  disabled = false,
  problem,
  onSubmit,
  close,
  children,
}: {
  title: ReactNode;
  deed: string;
  danger?: boolean;
  busy: boolean;
  disabled?: boolean;
  problem: unknown;
  onSubmit: (values: FormData) => void;
  close: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const form = useId();
  useReturnFocus();
  return (
    <Modal
      open
      title={title}
      okText={deed}
      cancelText={t("action.cancel")}
      okButtonProps={{ htmlType: "submit", form, danger, disabled, loading: busy }}
      onCancel={close}
    >
      <form
        id={form}
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          // React lets it bubble to the form the dialog was opened from.
          event.stopPropagation();
          onSubmit(new FormData(event.currentTarget));
        }}
      >
        {children}
        <ProblemAlert problem={problem} />
      </form>
    </Modal>
  );
}
