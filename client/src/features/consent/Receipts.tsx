import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";

/** Every decision ever recorded, with what proves it: version and digest of the text shown, channel, language and time. */
export function Receipts({ items }: { items: Schema<"ListReceiptsItem">[] }) {
  const { t } = useTranslation("consent");
  const { exact } = useFormat();
  if (items.length === 0) {
    return null;
  }
  return (
    <details className="receipts">
      <summary>{t("receipts.title", { count: items.length })}</summary>
      <ol>
        {items.map((receipt) => (
          <li key={receipt.id}>
            <strong>
              {receipt.purpose} · {t(receipt.granted ? "receipts.granted" : "receipts.refused")}
            </strong>
            <span>
              {exact(receipt.decidedAt)} · {t(`channel.${receipt.channel}`)} · {receipt.language} ·{" "}
              {t("version", { version: receipt.noticeVersion })}
            </span>
            {receipt.withdrawnAt && <span>{t("receipts.withdrawnAt", { at: exact(receipt.withdrawnAt) })}</span>}
            {receipt.expiresAt && <span>{t("receipts.expiresAt", { at: exact(receipt.expiresAt) })}</span>}
            <span className="mono muted">{receipt.textDigest}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
