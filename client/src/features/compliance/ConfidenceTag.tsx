import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { Tag } from "@/shared/Status";

const tones = {
  verified: "met",
  verifiedSecondary: "notApplicable",
  fromMemory: "partial",
  practice: "notApplicable",
  proposal: "notApplicable",
  corrected: "met",
} as const;

/** The ways a piece of law may be known. */
export const confidences = Object.keys(tones) as Schema<"Confidence">[];

/** How sure the text is: doubt is shown. */
export function ConfidenceTag({ confidence }: { confidence: Schema<"Confidence"> }) {
  const { t } = useTranslation("compliance");
  return <Tag tone={tones[confidence]}>{t(`confidence.${confidence}`)}</Tag>;
}
