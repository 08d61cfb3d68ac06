import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { AuditTrail } from "@/features/access-control/AuditTrail";
import { GuestConsents } from "@/features/consent/GuestConsents";
import { useFormat } from "@/shared/format";
import { Card, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { ConsentMarks } from "./ConsentMarks";
import { GuestStateTag } from "./guestColumns";
import { GuestFields } from "./GuestFields";
import { GuestHits } from "./GuestHits";
import { GuestStays } from "./GuestStays";
import { useReveal } from "./reveal";
import "./guests.css";
import "./guest.css";

/** One guest. */
export function GuestPage() {
  const { t } = useTranslation("guests");
  const { guestId = "" } = useParams();
  const query = $api.useQuery("get", "/api/v1/guests/{guestId}", { params: { path: { guestId } } });
  const back = <ScopedLink to="/app/guests">{t("guest.back")}</ScopedLink>;
  if (!query.data) {
    return (
      <Page title={t("guest.title")} actions={back}>
        {query.error ? <ProblemAlert problem={query.error} /> : <p role="status">{t("common:list.loading")}</p>}
      </Page>
    );
  }
  return <Guest key={guestId} {...query.data} back={back} />;
}

function Guest({ guest, stays, consentFlags, references, notes, back }: Schema<"GetGuestResponse"> & { back: React.ReactNode }) {
  const { t } = useTranslation("guests");
  const { time } = useFormat();
  const { may } = useScope();
  const reveal = useReveal(guest.id);
  const title = (
    <>
      {guest.name ?? guest.externalRef} <GuestStateTag state={guest.state} />
    </>
  );
  const context = t("guest.context", { reference: guest.externalRef, at: time(guest.createdAt) });
  return (
    <Page title={title} context={context} actions={back}>
      <div className="guest-columns">
        <GuestHits hotelId={guest.hotelId} current={guest.id} />
        <div className="guest-main">
          <Card title={t("guest.fields")} extra={<span className="muted">{t("guest.maskedNow")}</span>}>
            <GuestFields guest={guest} reveal={reveal} />
          </Card>
          <div className="guest-halves">
            <Card>
              <GuestStays stays={stays} />
            </Card>
            <Card>
              <GuestConsents hotelId={guest.hotelId} guestId={guest.id} erased={guest.state === "erased"} />
            </Card>
          </div>
          <div className="guest-halves">
            <Card>
              <ConsentMarks marks={consentFlags} />
            </Card>
            <Card title={t("guest.record")}>
              <dl className="facts">
                <dt>{t("guest.references")}</dt>
                <dd className="mono">{references.join(t("separator"))}</dd>
                <dt>{t("source")}</dt>
                <dd>{t(`format.${guest.source}.name`, { defaultValue: guest.source })}</dd>
                <dt>{t("guest.notes")}</dt>
                <dd>{t("guest.notesKept", { count: notes })}</dd>
                <dt>{t("guest.updatedAt")}</dt>
                <dd>{time(guest.updatedAt)}</dd>
              </dl>
            </Card>
          </div>
        </div>
        {may("audit:read") && (
          <aside className="guest-audit">
            <AuditTrail guestId={guest.id} marked={reveal.shown.map((each) => each.sequence)} />
          </aside>
        )}
      </div>
    </Page>
  );
}
