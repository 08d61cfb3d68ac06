import Drawer from "antd/es/drawer";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { useReturnFocus } from "@/shared/returnFocus";
import { useDuration } from "./duration";

const parts = ["body", "retention", "rights"] as const;

/** A version of the notice, word by word in both languages, with the digest that receipts name. */
export function NoticeView({ notice, close }: { notice: Schema<"ListNoticesItem">; close: () => void }) {
  const { t } = useTranslation("consent");
  const { exact, local } = useFormat();
  const duration = useDuration();
  useReturnFocus();
  const { content } = notice;
  return (
    <Drawer open title={t("version", { version: notice.version })} size={720} onClose={close}>
      <div className="notice-view stack">
        {(["zh", "en"] as const).map((language) => (
          <section key={language} lang={language === "zh" ? "zh-CN" : "en"}>
            <h2>{content.title?.[language]}</h2>
            {parts.map((part) => (
              <p key={part}>{content[part]?.[language]}</p>
            ))}
          </section>
        ))}
        <h2>{t("draft.purposes")}</h2>
        <ul className="rows">
          {content.purposes.map((purpose) => (
            <li key={purpose.code}>
              <span className="rows-main">
                {purpose.name ? local(purpose.name) : purpose.code}
                <small className="muted">
                  {" "}
                  {[t(`basis.${purpose.basis}`), ...(purpose.categories ?? []), ...(purpose.recipients ?? []), duration(purpose.retention)]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
              {purpose.sensitive && <span className="tag partial">{t("draft.sensitive")}</span>}
            </li>
          ))}
        </ul>
        <dl className="facts">
          <dt>{t("element.handlerName")}</dt>
          <dd>{content.handler?.name}</dd>
          <dt>{t("element.handlerContact")}</dt>
          <dd>{content.handler?.contact}</dd>
          <dt>{t("notices.publishedAt")}</dt>
          <dd>{exact(notice.publishedAt)}</dd>
          <dt>{t("notices.digest")}</dt>
          <dd className="mono">{notice.digest}</dd>
        </dl>
      </div>
    </Drawer>
  );
}
