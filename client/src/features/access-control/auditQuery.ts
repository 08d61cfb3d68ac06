import i18next from "i18next";

/** The filters of the log that stand in the URL: numbers of things, never a name or a value of a guest. */
export const auditFilters = ["actor", "action", "from", "to", "guestId", "everywhere"] as const;

type Filters = Partial<Record<(typeof auditFilters)[number], string>>;

const midnight = (date: string) => new Date(`${date}T00:00:00+08:00`);
const dayAfter = (date: string) => new Date(midnight(date).getTime() + 86_400_000);

/** The filters as the API takes them: days of the hotel's clock, the last one included. */
export const toQuery = ({ from, to, everywhere, ...rest }: Filters, hotelId: string | undefined): Record<string, string> => ({
  ...rest,
  ...(everywhere || !hotelId ? {} : { hotelId }),
  ...(from && { from: midnight(from).toISOString() }),
  ...(to && { to: dayAfter(to).toISOString() }),
});

/** Every action there are words for, by its code. */
export function knownActions(): { code: string; name: string }[] {
  const named = i18next.t("audit.action", { ns: "access-control", returnObjects: true }) as Record<string, Record<string, string>>;
  return Object.entries(named).flatMap(([kind, deeds]) => Object.entries(deeds).map(([deed, name]) => ({ code: `${kind}.${deed}`, name })));
}
