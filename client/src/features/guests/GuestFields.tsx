import Button from "antd/es/button";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { Empty } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { useFieldValue } from "./fieldValue";
import { PurposeFields } from "./PurposeFields";
import { usePurpose } from "./purpose";
import type { useReveal } from "./reveal";
import { RevealedField } from "./RevealedField";

/** The guest's fields, masked; each is revealed by itself, for a purpose. */
export function GuestFields({ guest, reveal }: { guest: Schema<"MaskedGuest">; reveal: ReturnType<typeof useReveal> }) {
  const { t } = useTranslation("guests");
  const { may } = useScope();
  const { purpose, choose, words } = usePurpose();
  const fieldValue = useFieldValue();
  const [missing, setMissing] = useState(false);
  const why = useRef<HTMLSelectElement>(null);
  const fields = Object.entries(guest.fields);

  function show(field: string) {
    setMissing(!words);
    if (words) {
      void reveal.reveal(field, words);
    } else {
      why.current?.focus();
    }
  }

  if (fields.length === 0) {
    return <Empty>{guest.state === "erased" ? t("guest.erased") : t("guest.noFields")}</Empty>;
  }
  return (
    <>
      {may("guests:reveal") && (
        <div className="guest-why">
          <PurposeFields purpose={purpose} onChange={choose} missing={missing && !words} focus={why} />
        </div>
      )}
      <ProblemAlert problem={reveal.problem} />
      {reveal.shown.map((each) => (
        <RevealedField key={each.sequence} revealed={each} hide={reveal.hide} />
      ))}
      <dl className="guest-fields">
        {fields.map(([field, masked]) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd>
              <strong>{fieldValue(field, masked ?? "")}</strong>
              {guest.altered.includes(field) && <span className="unmet">{t("altered")}</span>}
              {may("guests:reveal") && masked?.includes("*") && (
                <Button
                  size="small"
                  loading={reveal.busy === field}
                  onClick={() => show(field)}
                  aria-label={t("reveal.showField", { field: t(`field.${field}`) })}
                >
                  {t("reveal.show")}
                </Button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
