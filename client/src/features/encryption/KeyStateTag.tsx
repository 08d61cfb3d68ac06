import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { Tag, type ControlStatus } from "@/shared/Status";

const tones: Record<Schema<"KeyState">, ControlStatus> = {
  active: "met",
  deactivated: "notApplicable",
  compromised: "unmet",
  destroyed: "notApplicable",
};

/** The state of a key (NIST SP 800-57). */
export function KeyStateTag({ state }: { state: Schema<"KeyState"> }) {
  const { t } = useTranslation("encryption");
  return <Tag tone={tones[state]}>{t(`states.${state}`)}</Tag>;
}
