import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { useFormat } from "@/shared/format";

/** What the law data is made of, and the digests it can be compared by. */
export function LawFiles({ law }: { law: Schema<"DescribeLawResponse"> }) {
  const { t } = useTranslation("compliance");
  const { local } = useFormat();
  return (
    <section className="card law-head">
      <p>{local(law.notice)}</p>
      <dl className="facts">
        <dt>{t("digest")}</dt>
        <dd className="mono">{law.digest}</dd>
      </dl>
      <details>
        <summary>{t("conventions")}</summary>
        <ul>
          {law.conventions.map((convention) => (
            <li key={convention.en}>{local(convention)}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t("files")}</summary>
        <dl className="facts">
          {law.files.map((file) => (
            <div key={file.name}>
              <dt>
                {file.name} · {file.version}
              </dt>
              <dd className="mono">{file.digest}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
