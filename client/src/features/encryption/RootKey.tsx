import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { daysBetween, useFormat } from "@/shared/format";
import { Card } from "@/shared/Page";

/** What stands above and beside the key-encryption keys: the root key, the index key, and the rule they are rotated by. */
export function RootKey({ keys }: { keys: Schema<"GetKeysResponse"> }) {
  const { t } = useTranslation("encryption");
  const { local, number, day } = useFormat();
  const active = keys.keys.find((key) => key.rotateBy != null);
  const overdue = active?.rotateBy != null && new Date(active.rotateBy) < new Date();
  return (
    <Card title={t("root.title")}>
      <dl className="facts">
        <dt>{t("root.provider")}</dt>
        <dd>{t(`root.providers.${keys.root.provider}`, { defaultValue: keys.root.provider })}</dd>
        <dt>{t("root.id")}</dt>
        <dd className="mono">{keys.root.keyId}</dd>
        {keys.indexKeys.map((key) => (
          <div className="key-fact" key={key.id}>
            <dt>{t("root.index")}</dt>
            <dd>
              {t("root.indexFact", { version: keys.keys.find((one) => one.id === key.wrappedBy)?.version, days: number(key.ageDays) })}
            </dd>
          </div>
        ))}
        {active?.rotateBy && (
          <>
            <dt>{t("root.period")}</dt>
            <dd>
              {t("root.days", { days: number(daysBetween(new Date(active.createdAt), new Date(active.rotateBy))) })}{" "}
              <span className="muted">{local(keys.rotationPeriod?.source)}</span>
            </dd>
            <dt>{t("root.next")}</dt>
            <dd className={overdue ? "unmet" : undefined}>
              {day(active.rotateBy)} {overdue && t("root.overdue")}
            </dd>
          </>
        )}
      </dl>
    </Card>
  );
}
