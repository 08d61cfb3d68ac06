import Drawer from "antd/es/drawer";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useMe, useScope } from "@/shared/scope";
import { useLast } from "@/shared/useLast";
import { ConfidenceTag } from "./ConfidenceTag";
import { CorrectRule } from "./CorrectRule";
import { useRuleValue } from "./useRuleValue";

/** A rule in full, with its corrections. */
export function RuleDrawer({ ruleKey, close }: { ruleKey: string | undefined; close: () => void }) {
  const { t } = useTranslation("compliance");
  const { local, date } = useFormat();
  const { hotel, may } = useScope();
  const { hotels } = useMe();
  const tell = useRuleValue();
  const shownKey = useLast(ruleKey);
  const { data, error } = $api.useQuery(
    "get",
    "/api/v1/compliance/rules/{key}",
    { params: { path: { key: shownKey ?? "" }, query: hotel ? { hotelId: hotel.id } : {} } },
    { enabled: shownKey !== undefined },
  );
  const rule = data?.rule;
  const facts: [string, string][] = rule
    ? [
        [t("value"), tell(rule)],
        [t("text"), local(rule.text)],
        [t("from"), local(rule.from)],
        [t("recipient"), local(rule.recipient)],
        [t("condition"), local(rule.condition)],
        [t("note"), local(rule.note)],
        [t("source"), local(rule.source)],
        [t("valid"), [rule.validFrom, rule.validTo].some(Boolean) ? `${date(rule.validFrom)} – ${date(rule.validTo)}` : ""],
        [t("lawVersion"), data.lawVersion],
      ]
    : [];
  return (
    <Drawer
      open={ruleKey !== undefined}
      onClose={close}
      size={656}
      destroyOnHidden
      title={rule ? local(rule.label) : t("details")}
      aria-label={t("details")}
      closable={{ placement: "end", "aria-label": t("action.close") }}
    >
      {error && <ProblemAlert problem={error} />}
      {rule && (
        <div className="stack">
          <p>
            <ConfidenceTag confidence={rule.confidence} /> <span className="mono muted">{rule.key}</span>
          </p>
          <dl className="facts">
            {facts
              .filter(([, value]) => value)
              .map(([name, value]) => (
                <div key={name} className="law-fact">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          <h2 className="section">{t("corrections")}</h2>
          {data.corrections.length === 0 && <p className="muted">{t("noCorrections")}</p>}
          <ul className="corrections">
            {data.corrections.map((each) => (
              <li key={each.id}>
                <strong>{tell({ ...rule, value: each.value })}</strong> {t("validFrom", { date: each.validFrom })} ·{" "}
                {each.hotelId ? local(hotels.find((one) => one.id === each.hotelId)?.name) : t("everywhere")}
                <small>
                  {each.source} · {each.reason}
                </small>
              </li>
            ))}
          </ul>
          {may("compliance:correct") && rule.value != null && <CorrectRule rule={rule} />}
        </div>
      )}
    </Drawer>
  );
}
