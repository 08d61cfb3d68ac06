import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { CsvButton } from "@/shared/CsvButton";
import { CursorTable, useCursor } from "@/shared/CursorTable";
import { useFormat } from "@/shared/format";
import { Card, Empty } from "@/shared/Page";
import { Tag, type ControlStatus } from "@/shared/Status";
import { RotationProof } from "./RotationProof";

const tones: Record<Schema<"RotationState">, ControlStatus> = { running: "partial", completed: "met", stopped: "unmet" };

/** The rotations so far, each with its proof. */
export function Rotations({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("encryption");
  const { number, time } = useFormat();
  const cursor = useCursor("-startedAt");
  const [shown, setShown] = useState<string>();
  const query = $api.useQuery("get", "/api/v1/encryption/rotations", { params: { query: { ...cursor.query, hotelId } } });
  return (
    <>
      <Card
        flush
        title={t("rotations.title")}
        extra={<CsvButton path="/api/v1/encryption/rotations" query={{ hotelId }} name="key-rotations.csv" />}
      >
        <CursorTable<Schema<"ListRotationsItem">>
          label={t("rotations.title")}
          rowKey="id"
          query={query}
          cursor={cursor}
          empty={<Empty>{t("rotations.empty")}</Empty>}
          columns={[
            { key: "startedAt", sorter: true, title: t("rotations.startedAt"), render: (_, row) => time(row.startedAt) },
            { key: "versions", title: t("rotations.versions"), render: (_, row) => `${row.fromVersion} → ${row.toVersion}` },
            { key: "reason", title: t("rotate.reason"), render: (_, row) => t(`reasons.${row.reason}`) },
            {
              key: "state",
              title: t("state"),
              render: (_, row) => <Tag tone={tones[row.state]}>{t(`rotations.states.${row.state}`)}</Tag>,
            },
            { key: "keys", title: t("rotations.keys"), className: "number", render: (_, row) => number(row.keys) },
            { key: "finishedAt", title: t("rotations.finishedAt"), render: (_, row) => time(row.finishedAt) },
            {
              key: "proof",
              title: t("proof.title"),
              render: (_, row) => (
                <Button size="small" aria-expanded={shown === row.id} onClick={() => setShown(shown === row.id ? undefined : row.id)}>
                  {t("proof.show")}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      {shown && <RotationProof key={shown} rotationId={shown} />}
    </>
  );
}
