import Button from "antd/es/button";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type Schema } from "@/api/client";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { StatusIcon } from "@/shared/Status";
import { checkInclusion, type CheckedProof } from "./proof";

type Entry = Schema<"ListAuditEntriesItem">;
type Checkpoint = Schema<"GetCheckpointResponse">;

interface Outcome {
  checkpoint: Checkpoint;
  /** Absent when the log hashes in a way browsers do not know. */
  checked?: CheckedProof;
}

async function check({ sequence, leaf }: Entry): Promise<Outcome> {
  const { data: checkpoint, error } = await api.GET("/api/v1/audit/checkpoint");
  if (!checkpoint) {
    throw error as unknown as Error;
  }
  if (checkpoint.hashAlgorithm !== "sha256") {
    return { checkpoint };
  }
  const params = { path: { sequence }, query: { treeSize: checkpoint.treeSize } };
  const { data: proof, error: refusal } = await api.GET("/api/v1/audit/entries/{sequence}/inclusion", { params });
  if (!proof) {
    throw refusal as unknown as Error;
  }
  return { checkpoint, checked: await checkInclusion(leaf, { ...proof, treeSize: checkpoint.treeSize }) };
}

/** Computes in the browser that the log of the checkpoint holds this very text. The checkpoint's signature is not checked here. */
export function ProofCheck({ entry }: { entry: Entry }) {
  const { t } = useTranslation("access-control");
  const [state, setState] = useState<{ busy: boolean; outcome?: Outcome; problem?: unknown }>({ busy: false });
  const run = () => {
    setState({ busy: true });
    check(entry).then(
      (outcome) => setState({ busy: false, outcome }),
      (problem: unknown) => setState({ busy: false, problem }),
    );
  };
  return (
    <section className="stack" aria-labelledby="proof">
      <h2 id="proof">{t("audit.proof.title")}</h2>
      <p className="muted">{t("audit.proof.what")}</p>
      <div>
        <Button type="primary" loading={state.busy} onClick={run}>
          {t("audit.proof.check")}
        </Button>
      </div>
      <ProblemAlert problem={state.problem} />
      {state.outcome && <Result {...state.outcome} entry={entry} />}
    </section>
  );
}

function Result({ checkpoint, checked, entry }: Outcome & { entry: Entry }) {
  const { t } = useTranslation("access-control");
  if (!checked) {
    return <p role="status">{t("audit.proof.unable", { algorithm: checkpoint.hashAlgorithm })}</p>;
  }
  const sameLeaf = checked.leaf === entry.leafHash;
  const sameRoot = checked.root === checkpoint.rootHash;
  const proven = sameLeaf && sameRoot && checked.fits;
  return (
    <>
      <p role="status" className={proven ? "verdict met" : "verdict unmet"}>
        <StatusIcon status={proven ? "met" : "unmet"} size={16} /> {t(proven ? "audit.proof.proven" : "audit.proof.notProven")}
      </p>
      <ol className="proof">
        <li>
          <Sign good={sameLeaf} /> {t(sameLeaf ? "audit.proof.leaf" : "audit.proof.leafDiffers")}
          <span className="mono">{checked.leaf}</span>
        </li>
        {checked.steps.map((step, number) => (
          <li key={number}>
            {t(`audit.proof.${step.side}`, { number: number + 1 })}
            <span className="mono muted">{step.sibling}</span>
            <span className="mono">→ {step.hash}</span>
          </li>
        ))}
        <li>
          <Sign good={sameRoot} />{" "}
          {t(sameRoot ? "audit.proof.root" : "audit.proof.rootDiffers", { size: checkpoint.treeSize, key: checkpoint.keyId })}
          <span className="mono">{checkpoint.rootHash}</span>
        </li>
        {!checked.fits && (
          <li>
            <Sign good={false} /> {t("audit.proof.unfit")}
          </li>
        )}
      </ol>
    </>
  );
}

const Sign = ({ good }: { good: boolean }) => <StatusIcon status={good ? "met" : "unmet"} />;
