import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { Empty, Page } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useScope } from "@/shared/scope";
import { KeyList } from "./KeyList";
import { RootKey } from "./RootKey";
import { RotateKeys } from "./RotateKeys";
import { RotationProgress } from "./RotationProgress";
import { Rotations } from "./Rotations";
import "./keys.css";

/** The keys of the hotel in view from the root down, and their rotation. */
export function KeysPage() {
  const { t } = useTranslation("encryption");
  const { hotel, may } = useScope();
  const [asking, setAsking] = useState(false);
  const hotelId = hotel?.id ?? "";
  const enabled = hotel !== undefined && may("keys:read");
  const keys = $api.useQuery("get", "/api/v1/encryption/keys", { params: { query: { hotelId } } }, { enabled });
  const newest = $api.useQuery("get", "/api/v1/encryption/rotations", { params: { query: { hotelId, limit: 1 } } }, { enabled });
  if (!enabled) {
    return (
      <Page title={t("title")}>
        <Empty>{t("mayNot")}</Empty>
      </Page>
    );
  }
  const running = newest.data?.items.find((rotation) => rotation.state === "running");
  const rotatable = may("keys:rotate") && keys.data !== undefined && keys.data.keys.length > 0;
  return (
    <Page
      title={t("title")}
      context={t("context")}
      actions={
        rotatable && (
          <Button type="primary" disabled={running !== undefined} onClick={() => setAsking(true)}>
            {t("rotate.start")}
          </Button>
        )
      }
    >
      <ProblemAlert problem={keys.error ?? newest.error} />
      {running && <RotationProgress key={running.id} rotation={running} />}
      {keys.data && <RootKey keys={keys.data} />}
      {keys.data && <KeyList keys={keys.data.keys} />}
      <Rotations key={hotelId} hotelId={hotelId} />
      {asking && <RotateKeys hotelId={hotelId} close={() => setAsking(false)} />}
    </Page>
  );
}
