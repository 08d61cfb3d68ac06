import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { StatusIcon, Tag } from "@/shared/Status";

const quiet: Schema<"CheckReason">[] = ["refused", "withdrawn", "notAsked"];

/** Whether a purpose is allowed for a guest, and why. A no is an answer like any other and not a fault. */
export function ConsentReason({ check }: { check: Schema<"CheckConsentResponse"> }) {
  const { t } = useTranslation("consent");
  const tone = check.allowed ? "met" : quiet.includes(check.reason) ? "notApplicable" : "partial";
  return (
    <Tag tone={tone}>
      <StatusIcon status={tone} /> {t(`reason.${check.reason}`)}
    </Tag>
  );
}
