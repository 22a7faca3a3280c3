import type { Metadata } from "next";
import { ARCHIVE, DESCRIPTOR } from "#api/downloads/serve.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { TABLES } from "#data/tables/all.ts";
import { countRows } from "#data/tables/stream-rows.ts";
import { ColumnsOfTables } from "./columns-of-tables.tsx";
import { TablesTable } from "./tables-table.tsx";

export const metadata: Metadata = {
  title: "Data",
  description:
    "The whole record as tables, free for any use: CSV, JSON Lines, Parquet, one archive with a data dictionary and checksums.",
  alternates: { canonical: "/download" },
};

const PARTS = [
  { href: "#whole", name: "All of it at once" },
  { href: "#tables", name: "Table by table" },
  { href: "#part", name: "A part of it" },
  { href: "#written", name: "How it is written" },
  { href: "#columns", name: "Every column" },
];

export default async function DownloadPage() {
  const tables = await Promise.all(TABLES.map(async (table) => ({ table, rows: await countRows(table) })));
  const cells = tables.map(({ rows }) => rows).reduce((sum, rows) => sum + rows, 0);
  return (
    <>
      <PageTitle
        title="Data"
        lead={`Everything that this site is made of: ${TABLES.length} tables, ${cells.toLocaleString("en-US")} rows. Free for any use, with no key and no account.`}
      />
      <div className="mt-8">
        <ContentsLinks links={PARTS} />
      </div>
      <Section id="whole" title="All of it at once">
        <p className="measure">
          <a href={`/download/${ARCHIVE}`} className="text-lead font-semibold">
            {ARCHIVE}
          </a>{" "}
          holds every table as CSV, a page that says what each column is, and a{" "}
          <a href={`/download/${DESCRIPTOR}`}>description for programs</a> (a Frictionless data package) with the
          SHA-256 checksum of every file. It is made when you ask for it, from the record as it is at that moment.
        </p>
        <p className="measure mt-3">
          The compiled record is <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>: copy it,
          change it, print it, ask nobody. Please say where it is from and of what day. Quotations remain their
          speakers’. Programs that want a single record can ask the <a href="/api">API</a>.
        </p>
      </Section>
      <Section id="tables" title="Table by table">
        <TablesTable tables={tables} />
      </Section>
      <Section id="part" title="A part of it">
        <p className="measure">
          Every list on this site has a line that begins “Download these”. It gives you the rows of that list, with the
          filters that you have set, all its pages together. Try it on <a href="/comparisons">comparisons</a>,{" "}
          <a href="/statements">statements</a>, <a href="/senators">senators</a> or the <a href="/timeline">timeline</a>
          . The <a href="/grid">grid of votes</a> has a table of its own.
        </p>
      </Section>
      <Section id="written" title="How it is written">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            The text is UTF-8, without a byte order mark, which many programs would read as part of the first column’s
            name. In Excel, use Data, then From Text/CSV, and choose “65001: Unicode (UTF-8)”.
          </li>
          <li>
            Days are written 2024-03-06. Where only the month or the year is known it says 2024-03 or 2024, and the next
            column says how much is known. Such a date is never made up into a day.
          </li>
          <li>
            Parquet has the same columns with their types: days as dates, moments as moments in UTC. Programs such as
            DuckDB, pandas, R and Spark read it at once. A table without rows has no such file.
          </li>
          <li>An empty cell means: nothing, or not known. It is never a position.</li>
          <li>
            In CSV, a text that begins with = + - @, a tab or a return has an apostrophe before it, so that no
            spreadsheet runs it as a formula. JSON has the text as it is.
          </li>
          <li>
            Only what is published is here. What was once published and is withdrawn stands in the table of withdrawn
            records with the day and the reason. Its words are not repeated.
          </li>
          <li>Comparisons are computed. All that is needed to compute them again stands in the other tables.</li>
        </ul>
      </Section>
      <Section id="columns" title="Every column">
        <ColumnsOfTables tables={TABLES} />
      </Section>
      <PageFoot path="/download" title="Data" />
    </>
  );
}
