import { useTranslation } from "react-i18next";
import { useMemory } from "@/shared/memory";

/** The purposes for which a member of staff looks at a guest. */
export const purposes = ["checkIn", "service", "rightsRequest", "consent", "transfer", "complaint", "correction", "authority"] as const;

/** Why somebody looks: a purpose of the list and, if it helps, the case. */
export interface Purpose {
  code: string;
  reason: string;
}

/** The purpose last stated, kept from the search to the guest, and its words for the audit log. */
export function usePurpose() {
  const { t } = useTranslation("guests");
  const [purpose, choose] = useMemory<Purpose>("purpose", { code: "", reason: "" });
  const words = purpose.code && t(`purpose.${purpose.code}`) + (purpose.reason ? t("purpose.of", { reason: purpose.reason }) : "");
  return { purpose, choose, words };
}
