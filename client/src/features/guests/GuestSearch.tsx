import Button from "antd/es/button";
import Table from "antd/es/table";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Schema } from "@/api/client";
import { $api } from "@/api/queries";
import { Field } from "@/shared/Field";
import { Card, Empty } from "@/shared/Page";
import { ProblemAlert } from "@/shared/ProblemAlert";
import { useGuestColumns } from "./guestColumns";
import { useHits } from "./hits";
import { PurposeFields } from "./PurposeFields";
import { usePurpose } from "./purpose";

const ways = ["phone", "email", "idNumber", "name"] as const;

/** Finds guests by one exact value. The value travels in a body and is forgotten with the form; the search is in the audit log. */
export function GuestSearch({ hotelId }: { hotelId: string }) {
  const { t } = useTranslation("guests");
  const { purpose, choose, words } = usePurpose();
  const [way, setWay] = useState<(typeof ways)[number]>("phone");
  const [hits, keepHits] = useHits(hotelId);
  const search = $api.useMutation("post", "/api/v1/guests/search", { onSuccess: ({ items }) => keepHits(items) });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get("value") as string;
    search.mutate({ body: { hotelId, [way]: value.trim(), purpose: words } });
  }

  return (
    <>
      <Card>
        <form className="guest-search" role="search" aria-label={t("search.label")} onSubmit={submit}>
          <Field label={t("search.by")}>
            <select className="control" value={way} onChange={(event) => setWay(event.target.value as typeof way)}>
              {ways.map((each) => (
                <option key={each} value={each}>
                  {t(`search.${each}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t("search.exact")}>
            <input key={way} name="value" className="control" required maxLength={200} autoComplete="off" spellCheck={false} />
          </Field>
          <PurposeFields purpose={purpose} onChange={choose} />
          <Button type="primary" htmlType="submit" loading={search.isPending}>
            {t("search.submit")}
          </Button>
        </form>
      </Card>
      <ProblemAlert problem={search.error} />
      {hits && <Hits hits={hits} />}
    </>
  );
}

function Hits({ hits }: { hits: Schema<"MaskedGuest">[] }) {
  const { t } = useTranslation("guests");
  const columns = useGuestColumns().map((column) => ({ ...column, sorter: false }));
  return (
    <Card
      flush
      title={<span role="status">{t("search.found", { count: hits.length })}</span>}
      extra={<span className="muted">{t("search.recorded")}</span>}
    >
      {hits.length === 0 ? (
        <Empty>{t("search.nobody")}</Empty>
      ) : (
        <Table
          aria-label={t("search.label")}
          rowKey="id"
          columns={columns}
          dataSource={hits}
          pagination={false}
          scroll={{ x: "max-content" }}
        />
      )}
    </Card>
  );
}
