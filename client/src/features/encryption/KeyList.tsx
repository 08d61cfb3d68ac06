import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { Card, Empty } from "@/shared/Page";
import { KeyStateTag } from "./KeyStateTag";

/** The versions of the hotel's key-encryption key, and how many data keys of each class each wraps. */
export function KeyList({ keys }: { keys: Schema<"GetKeysKey">[] }) {
  const { t } = useTranslation("encryption");
  return (
    <Card title={t("keys")}>
      {keys.length === 0 ? (
        <Empty>{t("empty")}</Empty>
      ) : (
        <ol className="keys" aria-label={t("keys")}>
          {keys.map((key) => (
            <li key={key.id}>
              <OneKey one={key} />
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function OneKey({ one }: { one: Schema<"GetKeysKey"> }) {
  const { t } = useTranslation("encryption");
  const { number, time } = useFormat();
  return (
    <>
      <h3>
        {t("version")} {one.version} <KeyStateTag state={one.state} />
      </h3>
      <dl className="facts">
        <dt>{t("suite")}</dt>
        <dd>{t(`suites.${one.suite}`, { defaultValue: one.suite })}</dd>
        <dt>{t("createdAt")}</dt>
        <dd>
          {time(one.createdAt)} <span className="muted">{t("root.days", { days: number(one.ageDays) })}</span>
        </dd>
        <dt>{t("dataKeys")}</dt>
        <dd>
          {number(one.dataKeys)}
          <ul className="wraps muted">
            {one.wraps.map((wrapped) => (
              <li key={`${wrapped.class} ${wrapped.state}`}>
                {t(`classes.${wrapped.class}`)} {number(wrapped.keys)}
                {wrapped.state !== "active" && ` (${t(`states.${wrapped.state}`)})`}
              </li>
            ))}
          </ul>
        </dd>
        {one.deactivatedAt && (
          <>
            <dt>{t("deactivatedAt")}</dt>
            <dd>{time(one.deactivatedAt)}</dd>
          </>
        )}
        {one.emptiedAt && (
          <>
            <dt>{t("emptiedAt")}</dt>
            <dd>{time(one.emptiedAt)}</dd>
          </>
        )}
        <dt>{t("id")}</dt>
        <dd className="mono">{one.id}</dd>
      </dl>
    </>
  );
}
