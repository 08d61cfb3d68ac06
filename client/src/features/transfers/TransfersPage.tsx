import Button from "antd/es/button";
import { useTranslation } from "react-i18next";
import { CsvButton } from "@/shared/CsvButton";
import { Field } from "@/shared/Field";
import { useFilters } from "@/shared/filters";
import { Card, Empty, Page } from "@/shared/Page";
import { useScope } from "@/shared/scope";
import { NewTransfer } from "./NewTransfer";
import { stages } from "./stages";
import { TransferTable } from "./TransferTable";

/** The transfers of the hotel in view. */
export function TransfersPage() {
  const { t } = useTranslation("transfers");
  const { hotel, may } = useScope();
  const { values, set, key } = useFilters(["stage", "new"]);
  const stage = [...stages, "cancelled" as const].find((each) => each === values.stage);
  const mayWrite = hotel !== undefined && may("transfers:write");
  const begin = mayWrite && (
    <Button type="primary" onClick={() => set({ new: "1" })}>
      {t("transfers.new")}
    </Button>
  );
  if (!hotel) {
    return (
      <Page title={t("transfers.title")}>
        <Empty>{t("board.noHotel")}</Empty>
      </Page>
    );
  }
  return (
    <Page
      title={t("transfers.title")}
      actions={
        <>
          <CsvButton path="/api/v1/transfers" query={{ hotelId: hotel.id, ...(stage ? { stage } : {}) }} name="transfers.csv" />
          {begin}
        </>
      }
    >
      <Card flush>
        <form className="filters" aria-label={t("transfers.stage")}>
          <Field label={t("transfers.stage")}>
            <select className="control" value={stage ?? ""} onChange={(event) => set({ stage: event.target.value })}>
              <option value="">{t("transfers.allStages")}</option>
              {[...stages, "cancelled"].map((each) => (
                <option key={each} value={each}>
                  {t(`stage.${each}`)}
                </option>
              ))}
            </select>
          </Field>
        </form>
        <TransferTable key={hotel.id + key} hotelId={hotel.id} stage={stage} empty={<Empty action={begin}>{t("transfers.empty")}</Empty>} />
      </Card>
      {mayWrite && <NewTransfer hotelId={hotel.id} open={values.new !== undefined} close={() => set({ new: "" })} />}
    </Page>
  );
}
