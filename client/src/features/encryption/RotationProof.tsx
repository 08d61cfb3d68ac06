import { useTranslation } from "react-i18next";
import { $api } from "@/api/queries";
import { useFormat } from "@/shared/format";
import { Card } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { StatusIcon, Tag } from "@/shared/Status";
import { KeyStateTag } from "./KeyStateTag";

/** What each key wraps, counted at this moment, and where the audit log says that nothing was left. */
export function RotationProof({ rotationId }: { rotationId: string }) {
  const { t } = useTranslation("encryption");
  const { number, exact } = useFormat();
  const { data, error } = $api.useQuery("get", "/api/v1/encryption/rotations/{rotationId}", { params: { path: { rotationId } } });
  if (!data) {
    return <ProblemAlert problem={error} />;
  }
  const { proof, rotation } = data;
  const left = proof.leftUnderOld;
  return (
    <Card
      title={t("proof.of", { from: rotation.fromVersion, to: rotation.toVersion })}
      extra={
        <Tag tone={left === 0 ? "met" : "unmet"}>
          <StatusIcon status={left === 0 ? "met" : "unmet"} /> {left === 0 ? t("proof.none") : t("proof.left", { count: left })}
        </Tag>
      }
    >
      <dl className="facts">
        {proof.keys.map((key) => (
          <div className="key-fact" key={key.id}>
            <dt>
              {t("version")} {key.version} <KeyStateTag state={key.state} />
            </dt>
            <dd>{t("proof.dataKeys", { count: key.dataKeys, shown: number(key.dataKeys) })}</dd>
          </div>
        ))}
        <dt>{t("proof.countedAt")}</dt>
        <dd>{exact(proof.countedAt)}</dd>
        <dt>{t("proof.sequence")}</dt>
        <dd>{proof.auditSequence == null ? t("proof.noSequence") : number(proof.auditSequence)}</dd>
      </dl>
    </Card>
  );
}
