import { type QueryShape, type QueryValues, queryAddress } from "#domain/list-query.ts";
import { downloadAddress } from "./address.ts";

type Props<Shape extends QueryShape> = {
  /** The table of the downloads that holds the rows of the list. */
  table: string;
  count: number;
  shape?: Shape;
  /** The filters of the list, without its page. */
  filter?: QueryValues<Shape>;
};

/** The rows of a list, all its pages together, for spreadsheets and for programs. */
export function DownloadRows<Shape extends QueryShape>({ table, count, shape, filter }: Props<Shape>) {
  if (count === 0) return null;
  const hrefOf = (format: "csv" | "json") => {
    const address = downloadAddress(table, format);
    return shape && filter ? queryAddress(address, shape, filter) : address;
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
