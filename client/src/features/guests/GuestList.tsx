import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { Field } from "@/shared/Field";
import { useFilters } from "@/shared/filters";
import { Card, Empty } from "@/shared/Page";
import { ScopedLink } from "@/shared/ScopedLink";
import { useScope } from "@/shared/scope";
import { useGuestColumns } from "./guestColumns";

const states = ["active", "restricted", "erased"] as const;

interface ListFilters {
  state?: string;
  arrivedFrom?: string;
  arrivedTo?: string;
  externalRef?: string;
}

/** The hotel's guests, masked. Its filters take references and dates only, because they stand in the URL. */
export function GuestList({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("guests");
  const { values, set, key } = useFilters(["state", "arrivedFrom", "arrivedTo", "externalRef"]);
  return (
    <Card flush title={t("list.title")} extra={<CsvButton path="/api/v1/guests" query={{ hotelId, ...values }} name="guests.csv" />}>
      <form className="filters list-filters" onSubmit={(event) => event.preventDefault()}>
        <Field label={t("list.state")}>
          <select className="control" value={values.state ?? ""} onChange={(event) => set({ state: event.target.value })}>
            <option value="">{t("list.any")}</option>
            {states.map((each) => (
              <option key={each} value={each}>
                {t(`state.${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t("list.arrivedFrom")}>
          <input
            type="date"
            className="control"
            value={values.arrivedFrom ?? ""}
            onChange={(event) => set({ arrivedFrom: event.target.value })}
          />
        </Field>
        <Field label={t("list.arrivedTo")}>
          <input
            type="date"
            className="control"
            value={values.arrivedTo ?? ""}
            onChange={(event) => set({ arrivedTo: event.target.value })}
          />
        </Field>
        <Field label={t("externalRef")}>
          <input
            key={values.externalRef}
            className="control"
            defaultValue={values.externalRef}
            maxLength={200}
            autoComplete="off"
            onBlur={(event) => set({ externalRef: event.target.value.trim() })}
            onKeyDown={(event) => event.key === "Enter" && set({ externalRef: event.currentTarget.value.trim() })}
          />
        </Field>
      </form>
      <Rows key={hotelId + key} hotelId={hotelId} filters={values} />
    </Card>
  );
}

function Rows({ hotelId, filters }: { hotelId: string; filters: ListFilters }) {
  const { t } = useTranslation("guests");
  const { may } = useScope();
  const cursor = useCursor("-createdAt");
  const state = filters.state as Schema<"GuestState"> | undefined;
  const query = $api.useQuery(
    "get",
    "/api/v1/guests",
    { params: { query: { ...filters, ...(state && { state }), hotelId, ...cursor.query } as never } },
    { placeholderData: (before) => before },
  );
  const filtered = Object.keys(filters).length > 0;
  return (
    <CursorTable
      label={t("list.title")}
      rowKey="id"
      columns={useGuestColumns()}
      query={query}
      cursor={cursor}
      empty={
        filtered ? (
          <Empty>{t("list.none")}</Empty>
        ) : (
          <Empty action={may("guests:import") && <ScopedLink to="/app/imports">{t("list.import")}</ScopedLink>}>{t("list.empty")}</Empty>
        )
      }
    />
  );
}
