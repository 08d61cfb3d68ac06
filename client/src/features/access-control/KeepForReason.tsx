import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/shared/Dialog";
import { Field } from "@/shared/Field";

/** Keeps a flagged position, once the reason is given. */
export function KeepForReason({ title, keep }: { title: string; keep: (reason: string) => Promise<unknown> }) {
  const { t } = useTranslation("access-control");
  const [open, setOpen] = useState(false);
  const [state, setState] = useState<{ busy: boolean; problem?: unknown }>({ busy: false });
  const close = () => {
    setOpen(false);
    setState({ busy: false });
  };
  const submit = async (values: FormData) => {
    setState({ busy: true });
    try {
      await keep((values.get("reason") as string).trim());
      close();
    } catch (problem) {
      setState({ busy: false, problem });
    }
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t("reviews.keep")}
      </Button>
      {open && (
        <Dialog
          title={title}
          deed={t("reviews.keep")}
          busy={state.busy}
          problem={state.problem}
          onSubmit={(values) => void submit(values)}
          close={close}
        >
          <Field label={t("reviews.reason")} hint={t("reviews.reasonHint")}>
            <textarea className="control" name="reason" rows={3} required maxLength={500} />
          </Field>
        </Dialog>
      )}
    </>
  );
}
