import { useTranslation } from "react-i18next";
import { useFormat } from "@/shared/format";
import { Card, Page } from "@/shared/Page";
import { useMe } from "@/shared/scope";
import { ChangePassword } from "./ChangePassword";
import { MySessions } from "./MySessions";
import { usePositionName } from "./positions";
import { TwoStep } from "./TwoStep";
import "./access.css";

/** What the product holds about oneself, and the ways to sign in. */
export function MePage() {
  const { t } = useTranslation("access-control");
  const { local } = useFormat();
  const { user, permissions, hotels } = useMe();
  const positionName = usePositionName();
  return (
    <Page title={t("me.title")}>
      <div className="columns">
        <Card title={t("me.data")}>
          <dl className="facts">
            <dt>{t("me.name")}</dt>
            <dd>{user.name}</dd>
            <dt>{t("me.email")}</dt>
            <dd>{user.email}</dd>
            <dt>{t("me.roles")}</dt>
            <dd>{user.roles.map(positionName).join("、")}</dd>
            <dt>{t("me.totp")}</dt>
            <dd>{user.totpEnabled ? t("me.on") : t("me.off")}</dd>
          </dl>
        </Card>
        <ChangePassword email={user.email ?? ""} />
        <TwoStep enabled={user.totpEnabled} />
        <MySessions />
      </div>
      <Card title={t("me.permissions")}>
        <dl className="facts">
          {permissions.length > 0 && (
            <>
              <dt>{t("me.permissionsEverywhere")}</dt>
              <dd className="mono">{permissions.join("  ")}</dd>
            </>
          )}
          {permissions.length === 0 &&
            hotels.map((hotel) => (
              <div key={hotel.id} className="fact-pair">
                <dt>
                  {local(hotel.name)} · {hotel.positions.map(positionName).join("、")}
                </dt>
                <dd className="mono">{hotel.permissions.join("  ")}</dd>
              </div>
            ))}
        </dl>
      </Card>
    </Page>
  );
}
