import type { TableProps } from "antd/es/table";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import { Tag } from "@/shared/Status";

type Guest = Schema<"MaskedGuest">;

/** Whether a guest's information may be used; says nothing where it may. */
export function GuestStateTag({ state }: { state: Schema<"GuestState"> }) {
  const { t } = useTranslation("guests");
  return state === "active" ? null : <Tag tone={state === "restricted" ? "partial" : "notApplicable"}>{t(`state.${state}`)}</Tag>;
}

/** The columns of a list of masked guests. */
export function useGuestColumns(): NonNullable<TableProps<Guest>["columns"]> {
  const { t } = useTranslation("guests");
  const { date, time } = useFormat();
  const field = (name: string) => ({
    key: name,
    title: t(`field.${name}`),
    render: (_: unknown, guest: Guest) => guest.fields[name] ?? "",
  });
  return [
    {
      key: "name",
      title: t("field.fullName"),
      render: (_, guest) => (
        <span className="guest-name">
          <ScopedLink to={`/app/guests/${guest.id}`}>{guest.name ?? guest.externalRef}</ScopedLink>
          <GuestStateTag state={guest.state} />
          {guest.altered.length > 0 && <Tag tone="unmet">{t("altered")}</Tag>}
        </span>
      ),
    },
    { key: "externalRef", title: t("externalRef"), dataIndex: "externalRef", sorter: true },
    field("phone"),
    field("email"),
    field("idNumber"),
    { key: "lastArrival", title: t("lastArrival"), render: (_, guest) => date(guest.lastArrival) },
    { key: "source", title: t("source"), render: (_, guest) => t(`format.${guest.source}.name`, { defaultValue: guest.source }) },
    { key: "createdAt", title: t("createdAt"), sorter: true, render: (_, guest) => time(guest.createdAt) },
  ];
}
