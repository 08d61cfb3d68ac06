import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { csv } from "@/shared/csv";
import { saveFile } from "@/shared/download";
import { useFormat } from "@/shared/format";
import { worstFirst, type Readiness } from "./readiness";

/** What can be taken away from the board: a table for a spreadsheet, and paper. */
export function BoardActions({ readiness }: { readiness: Readiness }) {
  const { t } = useTranslation("transfers");
  const { local } = useFormat();
  const columns = ["area", "id", "control", "status", "blocking", "why", "fact", "value", "places", "asOf"];
  const save = () => {
    const areas = [
      ...worstFirst(readiness.areas).map((area) => ({ name: local(area.name), controls: area.controls })),
      { name: t("board.commitments"), controls: readiness.commitments },
    ];
    const rows = areas.flatMap((area) =>
      area.controls.map((control) => [
        area.name,
        control.id,
        local(control.name),
        t(`status.${control.status}`),
        t(`blocking.${control.blocking}`),
        local(control.summary),
        control.facts[0] ? local(control.facts[0].label) : "",
        control.facts[0]?.value ?? "",
        control.covers ? `${control.covers.places} / ${control.covers.of}` : "",
        readiness.asOf,
      ]),
    );
    const text = csv([columns.map((column) => t(`board.csv.${column}`)), ...rows]);
    saveFile(new Blob([text], { type: "text/csv" }), `${t("board.csvName")}-${readiness.asOf.slice(0, 10)}.csv`);
  };
  return (
    <>
      <Button onClick={() => window.print()}>{t("action.print")}</Button>
      <Button onClick={save}>{t("list.csv")}</Button>
    </>
  );
}
