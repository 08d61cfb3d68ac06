import { useFormat } from "@/shared/format";
import { AreaMet } from "./AreaTable";
import { useBoardLinks } from "./boardLinks";
import { ControlCell } from "./ControlCell";
import { shown, worse, type Area, type Control } from "./readiness";

/** The areas on a phone: one card each, its worst control first. */
export function AreaCards({ areas }: { areas: Area[] }) {
  const { local } = useFormat();
  return areas.map((area) => <AreaCard key={area.key} name={local(area.name)} controls={area.controls} />);
}

/** One area on a phone. */
export function AreaCard({ name, controls }: { name: string; controls: Control[] }) {
  const { show } = useBoardLinks();
  return (
    <section className="card area-card">
      <header>
        <h3>{name}</h3>
        <AreaMet area={{ controls }} />
      </header>
      <ul>
        {controls
          .filter((control) => shown(control, show))
          .toSorted(worse)
          .map((control) => (
            <li key={control.id}>
              <ControlCell control={control} />
            </li>
          ))}
      </ul>
    </section>
  );
}
