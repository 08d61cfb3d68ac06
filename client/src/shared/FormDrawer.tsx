import Button from "antd/es/button";
import Drawer from "antd/es/drawer";
import { useId, type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemAlert } from "./ProblemAlert";
import "./form.css";

/** What was typed into a form. */
export interface Answers {
  /** The text of a field, trimmed; empty when it was left empty. */
  text: (name: string) => string;
  /** The text of a field that may be left empty. */
  optional: (name: string) => string | null;
  /** The ticked values of a group of boxes. */
  ticked: (name: string) => string[];
}

/** Reads what was typed. */
export function answers(form: HTMLFormElement): Answers {
  const data = new FormData(form);
  const text = (name: string) => ((data.get(name) as string | null) ?? "").trim();
  return { text, optional: (name) => text(name) || null, ticked: (name) => data.getAll(name) as string[] };
}

/** A form at the side of its list. A refusal keeps it open with all that was typed; closing it forgets. */
export function FormDrawer({
  title,
  open,
  onClose,
  onSubmit,
  state,
  submit,
  children,
}: {
  title: string;
  open: boolean;
  onClose: () => void;
  onSubmit: (given: Answers) => void;
  state: { isPending: boolean; error: unknown };
  submit?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit(answers(event.currentTarget));
  };
  return (
    <Drawer
      title={title}
      aria-label={title}
      open={open}
      onClose={onClose}
      size={480}
      destroyOnHidden
      closable={{ placement: "end", "aria-label": t("action.close") }}
      footer={
        <div className="form-actions">
          <Button onClick={onClose}>{t("action.cancel")}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={state.isPending}>
            {submit ?? t("action.save")}
          </Button>
        </div>
      }
    >
      <form id={id} className="form" onSubmit={send}>
        {state.error != null && <ProblemAlert problem={state.error} />}
        {children}
      </form>
    </Drawer>
  );
}
