import Button from "antd/es/button";
import Drawer from "antd/es/drawer";
import { useTranslation } from "react-i18next";
import { useFormat } from "@/shared/format";
import { BlockingMark, StatusTag } from "@/shared/Status";
import { useLast } from "@/shared/useLast";
import { useBoardLinks } from "./boardLinks";
import { ControlFacts } from "./ControlFacts";
import { blocks, type Area, type Readiness } from "./readiness";
import "./ControlDrawer.css";

/** One control in full. Previous and next walk in the board's order, worst area first. */
export function ControlDrawer({ readiness, areas }: { readiness: Readiness; areas: Area[] }) {
  const { t } = useTranslation("transfers");
  const { local, time } = useFormat();
  const { controlId, open } = useBoardLinks();
  const walk = [
    ...areas.flatMap((area) =>
      area.controls.map((control, index) => ({ control, area: local(area.name), index, of: area.controls.length })),
    ),
    ...readiness.commitments.map((control, index) => ({ control, area: t("board.commitments"), index, of: readiness.commitments.length })),
  ];
  const shownId = useLast(controlId ?? undefined);
  const at = walk.findIndex((each) => each.control.id === shownId);
  const current = walk[at];
  if (!current) {
    return null;
  }
  const { control } = current;
  const step = (by: number) => open(walk[at + by]?.control.id);
  return (
    <Drawer
      open={controlId !== null}
      onClose={() => open(undefined)}
      afterOpenChange={(isOpen) => {
        if (!isOpen) {
          document.getElementById(`control-${control.id}`)?.focus();
        }
      }}
      size={656}
      className="control-drawer"
      focusable={{ focusTriggerAfterClose: false }}
      closable={{ placement: "end" }}
      title={
        <span className="drawer-place">
          {current.area} <i aria-hidden="true" /> {t("drawer.position", { number: current.index + 1, of: current.of })}
        </span>
      }
      extra={
        <>
          <Button type="text" aria-label={t("drawer.previous")} disabled={at <= 0} onClick={() => step(-1)} icon={<Chevron up />} />
          <Button type="text" aria-label={t("drawer.next")} disabled={at === walk.length - 1} onClick={() => step(1)} icon={<Chevron />} />
        </>
      }
    >
      <div className="control-head">
        <h2>
          <span className="control-id">{control.id}</span> {local(control.name)}
        </h2>
        <p>
          <StatusTag status={control.status} />
          {blocks(control) && (
            <span className="outlined">
              <BlockingMark blocking={control.blocking} /> {control.blocking === "law" ? t("drawer.lawNote") : t("blocking.own")}
            </span>
          )}
          <small>{t("board.computed", { time: time(readiness.asOf) })}</small>
        </p>
      </div>
      <p className={`why ${control.status}`}>
        <strong>{t(`drawer.why.${control.status}`)}</strong>
        {local(control.summary)}
      </p>
      <ControlFacts control={control} />
    </Drawer>
  );
}

function Chevron({ up }: { up?: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d={up ? "M4 10l4-4 4 4" : "M4 6l4 4 4-4"} />
    </svg>
  );
}
