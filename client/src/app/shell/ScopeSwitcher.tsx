import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { useMe, useScope } from "@/shared/scope";
import { MenuIcon } from "./MenuIcon";

/** Chooses the hotel and the transfer in view, and says how far the transfer is. */
export function ScopeSwitcher() {
  const { t } = useTranslation();
  const { local } = useFormat();
  const { hotels } = useMe();
  const { hotel, transferId, choose, may } = useScope();
  const readable = hotel !== undefined && may("transfers:read");
  const transfers =
    $api.useQuery(
      "get",
      "/api/v1/transfers",
      { params: { query: { hotelId: hotel?.id ?? "", sort: "-createdAt" } } },
      { enabled: readable },
    ).data?.items ?? [];
  if (!hotel) {
    return <span className="scope">{t("scope.noHotel")}</span>;
  }
  const transfer = transfers.find((each) => each.id === transferId) ?? transfers[0];
  return (
    <div className="scope">
      <div className="scope-box">
        <label>
          <MenuIcon name="hotels" />
          <span className="visually-hidden">{t("scope.hotel")}</span>
          <select value={hotel.id} onChange={(event) => choose({ hotel: event.target.value })}>
            {hotels.map((each) => (
              <option key={each.id} value={each.id}>
                {local(each.name)}
              </option>
            ))}
          </select>
        </label>
        {readable && (
          <label>
            <MenuIcon name="transfers" />
            <span className="visually-hidden">{t("scope.transfer")}</span>
            <select
              value={transfer?.id ?? ""}
              onChange={(event) => choose({ hotel: hotel.id, transfer: event.target.value })}
              disabled={transfers.length === 0}
            >
              {transfers.length === 0 && <option value="">{t("scope.noTransfer")}</option>}
              {transfers.map((each) => (
                <option key={each.id} value={each.id}>
                  {t(`kind.${each.kind}`)} · {each.buyer.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {transfer && <span className="stage">{t(`stage.${transfer.stage}`)}</span>}
    </div>
  );
}
