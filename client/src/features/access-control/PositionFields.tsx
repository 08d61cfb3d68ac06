import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "@/shared/Field";
import { useFormat } from "@/shared/format";
import { useMe, useScope } from "@/shared/scope";
import { usePositions } from "./positions";

/** Chooses a position and where it counts: some count for all hotels only. */
export function PositionFields() {
  const { t } = useTranslation("access-control");
  const { local } = useFormat();
  const { hotels, permissions } = useMe();
  const { hotel } = useScope();
  const [code, setCode] = useState("");
  // A position for all hotels can be given only by whoever manages people at all of them.
  const positions = usePositions().filter((each) => !each.platformOnly || permissions.includes("staff:write"));
  const everywhere = positions.find((each) => each.code === code)?.platformOnly ?? false;
  return (
    <>
      <Field label={t("people.position")}>
        <select className="control" name="positionCode" required value={code} onChange={(event) => setCode(event.target.value)}>
          <option value="" disabled>
            {t("action.choose")}
          </option>
          {positions.map((position) => (
            <option key={position.code} value={position.code}>
              {local(position.name)}
            </option>
          ))}
        </select>
      </Field>
      {everywhere ? (
        <p className="hint">{t("people.everywhere")}</p>
      ) : (
        <Field label={t("people.where")}>
          <select className="control" name="hotelId" required defaultValue={hotel?.id}>
            {hotels.map((each) => (
              <option key={each.id} value={each.id}>
                {local(each.name)}
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
