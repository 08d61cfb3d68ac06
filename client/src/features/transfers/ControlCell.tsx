import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useFormat } from "@/shared/format";
import { BlockingMark, StatusIcon } from "@/shared/Status";
import { useBoardLinks } from "./boardLinks";
import { blocks, type Control } from "./readiness";

/** A control on the board: its number, short name, status and one fact, as a link that is named in full. */
export function ControlCell({ control }: { control: Control }) {
  const { t } = useTranslation("transfers");
  const { local } = useFormat();
  const { toControl } = useBoardLinks();
  const detail = useDetail(control);
  const blocking = blocks(control);
  const inFull = [local(control.name), blocking ? t(`blocking.${control.blocking}`) : ""];
  return (
    <Link id={`control-${control.id}`} to={toControl(control.id)} className={`cell ${control.status}`} title={local(control.name)}>
      <span className="control-name">
        <span className="control-id">{control.id}</span> <span>{t(`short.${control.id}`)}</span>
        {blocking && <BlockingMark blocking={control.blocking} />}
      </span>
      <span className="control-state">
        <StatusIcon status={control.status} /> {t(`status.${control.status}`)}
      </span>
      <span className="control-detail">{detail}</span>
      <span className="visually-hidden">{inFull.filter(Boolean).join(t("board.comma"))}</span>
    </Link>
  );
}

// One fact fits into a cell: the cover, else the first fact, with its label when both are short.
function useDetail({ covers, facts }: Control) {
  const { t, i18n } = useTranslation("transfers");
  const { local, figure } = useFormat();
  const room = i18n.language === "zh-CN" ? 7 : 13;
  if (covers) {
    return t("board.placesCovered", covers);
  }
  const fact = facts[0];
  const value = fact ? figure(fact.value) : "";
  const labelled = fact ? `${local(fact.label)} ${value}` : "";
  return [labelled, value].find((text) => text.length <= room) ?? "";
}
