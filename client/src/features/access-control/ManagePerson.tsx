import Drawer from "antd/es/drawer";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { ConfirmButton } from "@/shared/ConfirmButton";
import { useMe } from "@/shared/scope";
import { useLast } from "@/shared/useLast";
import { useRefresh } from "@/shared/useRefresh";
import { GrantPosition } from "./GrantPosition";
import { Grants } from "./Grants";
import { PersonSessions } from "./PersonSessions";

/** What can be changed about a person; nobody changes themselves. */
export function ManagePerson({ chosen, close }: { chosen: Schema<"ListStaffItem"> | undefined; close: () => void }) {
  const { t } = useTranslation("access-control");
  const { user } = useMe();
  const person = useLast(chosen);
  const onSuccess = useRefresh();
  const end = $api.useMutation("delete", "/api/v1/staff/{id}/grants/{grantId}", { onSuccess });
  const suspend = $api.useMutation("post", "/api/v1/staff/{id}/suspend", { onSuccess });
  const reinstate = $api.useMutation("post", "/api/v1/staff/{id}/reinstate", { onSuccess });
  const reset = $api.useMutation("post", "/api/v1/staff/{id}/reset-totp", { onSuccess });
  const name = person?.name ?? "";
  const path = { id: person?.id ?? "" };
  const others = person?.id !== user.id;
  return (
    <Drawer
      open={chosen !== undefined}
      onClose={close}
      focusable={{ focusTriggerAfterClose: false }}
      afterOpenChange={(isOpen) => {
        if (!isOpen) {
          document.getElementById(`manage-${path.id}`)?.focus();
        }
      }}
      size={480}
      title={name}
      aria-label={name}
      destroyOnHidden
      closable={{ placement: "end", "aria-label": t("action.close") }}
    >
      {person && (
        <div className="manage">
          <p className="muted">{person.email}</p>
          <section>
            <h2>{t("people.positions")}</h2>
            <Grants
              person={person}
              extra={(grant, position) =>
                others && (
                  <ConfirmButton
                    danger
                    label={t("people.endGrant")}
                    question={t("people.endQuestion", { name, position })}
                    run={() => end.mutateAsync({ params: { path: { ...path, grantId: grant.id } } })}
                  />
                )
              }
            />
          </section>
          {others && (
            <>
              <GrantPosition personId={person.id} />
              <PersonSessions id={person.id} name={name} />
              <section>
                <h2>{t("people.state")}</h2>
                <div className="button-row">
                  {person.suspendedAt ? (
                    <ConfirmButton
                      label={t("people.reinstate")}
                      question={t("people.reinstateQuestion", { name })}
                      run={() => reinstate.mutateAsync({ params: { path } })}
                    />
                  ) : (
                    <ConfirmButton
                      danger
                      label={t("people.suspend")}
                      question={t("people.suspendQuestion", { name })}
                      run={() => suspend.mutateAsync({ params: { path } })}
                    />
                  )}
                  {person.totpEnabled && (
                    <ConfirmButton
                      danger
                      label={t("people.resetTotp")}
                      question={t("people.resetQuestion", { name })}
                      run={() => reset.mutateAsync({ params: { path } })}
                    />
                  )}
                </div>
              </section>
            </>
          )}
        </div>
      )}
    </Drawer>
  );
}
