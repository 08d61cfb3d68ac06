import { useTranslation } from "react-i18next";
import { useFormat } from "@/shared/format";
import { useBoardLinks } from "./boardLinks";
import { ControlCell } from "./ControlCell";
import { shown, type Area } from "./readiness";

/** Areas as rows, their three controls as cells. */
export function AreaTable({ areas, label }: { areas: Area[]; label: string }) {
  const { t } = useTranslation("transfers");
  const { local } = useFormat();
  const { show } = useBoardLinks();
  return (
    <table className="card area-table" aria-label={label}>
      <colgroup>
        <col className="area-column" />
        <col span={3} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("board.area")}</th>
          {[1, 2, 3].map((number) => (
            <th key={number} scope="col">
              {t("board.control", { number })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.key}>
            <th scope="row">
              <span title={local(area.name)}>{local(area.name)}</span>
              <AreaMet area={area} />
            </th>
            {area.controls.map((control) => (
              <td key={control.id}>{shown(control, show) && <ControlCell control={control} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many of an area's controls that apply are met. */
export function AreaMet({ area }: { area: Pick<Area, "controls"> }) {
  const { t } = useTranslation("transfers");
  const applicable = area.controls.filter((control) => control.status !== "notApplicable");
  const met = applicable.filter((control) => control.status === "met").length;
  return <small>{t("board.areaMet", { met, of: applicable.length })}</small>;
}
