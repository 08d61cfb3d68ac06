import Button from "antd/es/button";
import { useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";
import "./form.css";

/** A button that asks before it acts, and says what will happen; a refusal is shown where one was asked. */
export function ConfirmButton({
  label,
  question,
  run,
  danger = false,
}: {
  label: string;
  question: string;
  run: () => Promise<unknown>;
  danger?: boolean;
}) {
  const { t } = useTranslation();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<{ busy: boolean; problem?: unknown }>({ busy: false });
  const act = async () => {
    setState({ busy: true });
    try {
      await run();
      dialog.current?.close();
      setState({ busy: false });
    } catch (problem) {
      setState({ busy: false, problem });
    }
  };
  return (
    <>
      <Button size="small" danger={danger} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className="confirm" aria-labelledby={id} onClose={() => setState({ busy: false })}>
        <p id={id}>{question}</p>
        {state.problem !== undefined && <ProblemAlert problem={state.problem} />}
        <div className="form-actions">
          <Button onClick={() => dialog.current?.close()}>{t("action.cancel")}</Button>
          <Button type="primary" danger={danger} loading={state.busy} onClick={() => void act()}>
            {label}
          </Button>
        </div>
      </dialog>
    </>
  );
}
