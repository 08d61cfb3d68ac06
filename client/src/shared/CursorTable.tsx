import Button from "antd/es/button";
import Table, { type TableProps } from "antd/es/table";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./format";
import { Empty } from "./Page";
import { ProblemAlert } from "./ProblemAlert";

/** A page of a list, as every list of the API answers. */
export interface ListPage<Item> {
  items: Item[];
  nextCursor?: string | null;
  total?: number | null;
}

/** Where one is in a list: the cursors of the pages one came through, and the order. */
export function useCursor(initialSort: string) {
  const [trail, setTrail] = useState<string[]>([]);
  const [sort, setSort] = useState(initialSort);
  return {
    query: { limit: 50, count: true, sort, ...(trail.length > 0 ? { cursor: trail.at(-1) } : {}) },
    sort,
    first: trail.length === 0,
    next: (cursor: string) => setTrail([...trail, cursor]),
    previous: () => setTrail(trail.slice(0, -1)),
    reset: () => setTrail([]),
    order: (field: string) => {
      setTrail([]);
      setSort(field);
    },
  };
}

/** The state of the query that fills a table. */
export interface TableQuery<Item> {
  data?: ListPage<Item> | undefined;
  error: unknown;
  isFetching: boolean;
}

/**
 * A list of the API as one real table: paged and sorted by the server, so that it is the same for ten rows and for a million.
 * A column with `sorter: true` is sorted by its `key`.
 */
export function CursorTable<Item extends object>({
  columns,
  query,
  cursor,
  rowKey,
  empty,
  label,
}: {
  columns: NonNullable<TableProps<Item>["columns"]>;
  query: TableQuery<Item>;
  cursor: ReturnType<typeof useCursor>;
  rowKey: keyof Item & string;
  empty?: ReactNode;
  label: string;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (query.error) {
    return <ProblemAlert problem={query.error} />;
  }
  const next = query.data?.nextCursor;
  const field = cursor.sort.replace("-", "");
  return (
    <>
      <Table<Item>
        aria-label={label}
        rowKey={rowKey}
        size="middle"
        columns={columns.map((column) =>
          column.key === field ? { ...column, sortOrder: cursor.sort.startsWith("-") ? "descend" : "ascend" } : column,
        )}
        dataSource={query.data?.items ?? []}
        loading={query.isFetching && !query.data}
        pagination={false}
        scroll={{ x: "max-content" }}
        sortDirections={["ascend", "descend", "ascend"]}
        showSorterTooltip={false}
        locale={{ emptyText: empty ?? <Empty>{t("list.empty")}</Empty> }}
        onChange={(_pages, _filters, sorter) => {
          if (!Array.isArray(sorter) && sorter.columnKey && sorter.order) {
            cursor.order(`${sorter.order === "descend" ? "-" : ""}${String(sorter.columnKey)}`);
          }
        }}
      />
      {query.data && query.data.items.length > 0 && (
        <nav className="pager" aria-label={t("list.page")}>
          {query.data.total != null && <span>{t("list.total", { total: number(query.data.total) })}</span>}
          <Button size="small" disabled={cursor.first} onClick={cursor.previous}>
            {t("list.previous")}
          </Button>
          <Button size="small" disabled={!next} onClick={() => next && cursor.next(next)}>
            {t("list.next")}
          </Button>
        </nav>
      )}
    </>
  );
}
