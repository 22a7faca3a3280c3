import { downloadPath } from "#domain/site/paths.ts";
import { type QuerySchema, type QueryValues, queryPath } from "#domain/values/list-query.ts";

type Props<Schema extends QuerySchema> = {
  /** The table of the downloads that holds the rows of the list. */
  table: string;
  count: number;
  schema?: Schema;
  /** The filters of the list, without its page. */
  filter?: QueryValues<Schema>;
};

/** The rows of a list, all its pages together, for spreadsheets and for programs. */
export function DownloadRows<Schema extends QuerySchema>({ table, count, schema, filter }: Props<Schema>) {
  if (count === 0) return null;
  const hrefOf = (format: "csv" | "json") => {
    const path = downloadPath(table, format);
    return schema && filter ? queryPath(path, schema, filter) : path;
  };
  return (
    <p data-screen className="mt-4 flex flex-wrap gap-x-5 text-small">
      <span>{count === 1 ? "Download this row:" : `Download these ${count.toLocaleString("en-US")} rows:`}</span>
      <a href={hrefOf("csv")} className="tap">
        CSV, for spreadsheets
      </a>
      <a href={hrefOf("json")} className="tap">
        JSON, for programs
      </a>
    </p>
  );
}
