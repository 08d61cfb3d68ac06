import "./consent.css";
import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { ConsentReason } from "./ConsentReason";
import { useNoticeInForce } from "./inForce";
import { Receipts } from "./Receipts";
import { RecordDecision } from "./RecordDecision";
import { WithdrawConsent } from "./WithdrawConsent";

type Purpose = Schema<"NoticePurpose">;

/** What one guest decided, purpose by purpose of the notice in force. Whether a purpose is allowed is the API's answer, not ours. */
export function GuestConsents({ hotelId, guestId, erased }: { hotelId: string; guestId: string; erased: boolean }) {
  const { t } = useTranslation("consent");
  const { local, day } = useFormat();
  const { may } = useScope();
  const { notice, data, error } = useNoticeInForce(hotelId);
  const receipts = $api.useQuery("get", "/api/v1/consents/receipts", { params: { query: { guestId, limit: 200 } } });
  const purposes = notice?.content.purposes ?? [];
  const checks = $api.useQuery(
    "post",
    "/api/v1/consents/check",
    { body: { checks: purposes.map(({ code }) => ({ guestId, purpose: code })) } },
    { enabled: purposes.length > 0 && may("consents:check") },
  );
  const [asked, setAsked] = useState<Purpose>();
  const [withdrawn, setWithdrawn] = useState<Schema<"ListReceiptsItem">>();
  const given = (code: string) => receipts.data?.items.find((receipt) => receipt.purpose === code && receipt.current);
  const mayDecide = may("consents:write") && !erased;

  return (
    <section className="guest-part" aria-labelledby="consents">
      <h2 id="consents">{t("guest.title")}</h2>
      <ProblemAlert problem={error ?? receipts.error ?? checks.error} />
      {data && !notice && <p className="muted">{t("guest.noNotice")}</p>}
      <ul className="rows">
        {purposes.map((purpose, place) => {
          const check = checks.data?.results[place];
          const receipt = given(purpose.code);
          const byConsent = purpose.basis === "consent";
          return (
            <li key={purpose.code}>
              <span className="rows-main">
                {local(purpose.name) || purpose.code}
                <small className="muted"> {t(`basis.${purpose.basis}`)}</small>
              </span>
              {receipt && byConsent && <span className="muted">{day(receipt.withdrawnAt ?? receipt.decidedAt)}</span>}
              {check && <ConsentReason check={check} />}
              {byConsent && mayDecide && check?.reason === "granted" && receipt && (
                <Button size="small" onClick={() => setWithdrawn(receipt)}>
                  {t("guest.withdraw")}
                </Button>
              )}
              {byConsent && mayDecide && check && check.reason !== "granted" && (
                <Button size="small" onClick={() => setAsked(purpose)}>
                  {t("guest.record")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {receipts.data && <Receipts items={receipts.data.items} />}
      {notice && asked && <RecordDecision guestId={guestId} notice={notice} purpose={asked} close={() => setAsked(undefined)} />}
      {withdrawn && <WithdrawConsent receipt={withdrawn} close={() => setWithdrawn(undefined)} />}
    </section>
  );
}
