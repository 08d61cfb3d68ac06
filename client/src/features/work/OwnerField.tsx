import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";
import { useFormat } from "@/shared/format";
import { useOwners } from "./useOwners";

/** Chooses who owes a duty: a position, or a person. */
export function OwnerField({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("work");
  const { local } = useFormat();
  const { positions, people } = useOwners(hotelId);
  return (
    <Field label={t("owner")}>
      <select className="control" name="owner" required>
        <optgroup label={t("positions")}>
          {positions.map((position) => (
            <option key={position.code} value={`position:${position.code}`}>
              {local(position.name)}
            </option>
          ))}
        </optgroup>
        {people.length > 0 && (
          <optgroup label={t("people")}>
            {people.map((person) => (
              <option key={person.id} value={`person:${person.id}`}>
                {person.name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </Field>
  );
}

/** The owner that was chosen, as the API takes it. */
export function ownerOf(chosen: string) {
  const [kind, value] = chosen.split(":");
  return kind === "person" ? { ownerId: value ?? null } : { ownerPosition: value ?? null };
}
