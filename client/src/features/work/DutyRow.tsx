import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { DueBadge } from "@/shared/DueBadge";
import { useFormat } from "@/shared/format";
import { ScopedLink } from "@/shared/ScopedLink";
import { useMe } from "@/shared/scope";
import { useRefresh } from "@/shared/useRefresh";
import { AssignDuty } from "./AssignDuty";
import type { Duty } from "./useDuties";
import { useOwners } from "./useOwners";

/** A duty: what, why, by when, whose, and the one thing to do about it. */
export function DutyRow({ duty }: { duty: Duty }) {
  const { t } = useTranslation("work");
  const { local } = useFormat();
  const { hotels } = useMe();
  const { nameOf } = useOwners(duty.hotelId);
  const refresh = useRefresh();
  const complete = $api.useMutation("post", "/api/v1/duties/{id}/complete", { onSuccess: refresh });
  const hotel = hotels.find((each) => each.id === duty.hotelId);
  const why = [duty.ruleSource, t(`sources.${duty.source}`, { defaultValue: duty.source }), hotels.length > 1 && local(hotel?.name)];
  return (
    <li className="duty">
      <div className="duty-what">
        <strong>{local(duty.title)}</strong>
        <small>{why.filter(Boolean).join(" · ")}</small>
      </div>
      <DueBadge at={duty.dueAt} />
      <div className="duty-owner">
        <span className="visually-hidden">{t("owner")}</span> {nameOf(duty)}
        {hotel?.permissions.includes("duties:manage") && <AssignDuty duty={duty} />}
      </div>
      <div className="duty-action">
        {duty.byHand ? (
          <ConfirmButton
            label={t("done")}
            question={t("doneQuestion", { title: local(duty.title) })}
            run={() => complete.mutateAsync({ params: { path: { id: duty.id } } })}
          />
        ) : (
          duty.href && (
            <ScopedLink className="button" to={duty.href} aria-label={`${t("open")}: ${local(duty.title)}`}>
              {t("open")}
            </ScopedLink>
          )
        )}
      </div>
    </li>
  );
}
