import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import type { useFilters } from "@/shared/filters";
import { useMe, useScope } from "@/shared/scope";
import { knownActions, type auditFilters } from "./auditQuery";

/** The filters of the log. */
export function AuditFilters({ values, set }: Pick<ReturnType<typeof useFilters<(typeof auditFilters)[number]>>, "values" | "set">) {
  const { t } = useTranslation("access-control");
  const { hotel, may } = useScope();
  const { permissions } = useMe();
  const staff = $api.useQuery(
    "get",
    "/api/v1/staff",
    { params: { query: { limit: 200, ...(hotel && { hotelId: hotel.id }) } } },
    { enabled: may("staff:read") },
  ).data?.items;
  return (
    <form className="filters audit-filters" onSubmit={(event) => event.preventDefault()}>
      {staff && (
        <Field label={t("audit.actor")}>
          <select className="control" value={values.actor ?? ""} onChange={(event) => set({ actor: event.target.value })}>
            <option value="">{t("audit.any")}</option>
            {values.actor && !staff.some((person) => person.id === values.actor) && (
              <option value={values.actor}>{t("audit.other")}</option>
            )}
            {staff.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={t("audit.what")}>
        <select className="control" value={values.action ?? ""} onChange={(event) => set({ action: event.target.value })}>
          <option value="">{t("audit.any")}</option>
          {knownActions().map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t("audit.from")}>
        <input type="date" className="control" value={values.from ?? ""} onChange={(event) => set({ from: event.target.value })} />
      </Field>
      <Field label={t("audit.to")}>
        <input type="date" className="control" value={values.to ?? ""} onChange={(event) => set({ to: event.target.value })} />
      </Field>
      {permissions.includes("audit:read") && (
        <Field label={t("audit.reach")}>
          <select className="control" value={values.everywhere ?? ""} onChange={(event) => set({ everywhere: event.target.value })}>
            <option value="">{t("audit.hotel")}</option>
            <option value="1">{t("audit.everywhere")}</option>
          </select>
        </Field>
      )}
      {values.guestId && <Button onClick={() => set({ guestId: "" })}>{t("audit.oneGuest")} ×</Button>}
    </form>
  );
}
