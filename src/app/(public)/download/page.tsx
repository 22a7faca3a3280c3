import type { Metadata } from "next";
import { ARCHIVE, DESCRIPTOR } from "#api/downloads/serve.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { TABLES } from "#data/downloads/all.ts";
import { countRows } from "#data/downloads/stream-rows.ts";
import { ColumnsOfTables } from "./columns-of-tables.tsx";
import { TablesTable } from "./tables-table.tsx";

export const metadata: Metadata = {
  title: "Data",
  description:
    "All our data as tables, free for any use: CSV, JSON Lines, Parquet, and one archive with a data dictionary and checksums.",
  alternates: { canonical: "/download" },
};

const PARTS = [
  { href: "#whole", name: "Download everything" },
  { href: "#tables", name: "Download a table" },
  { href: "#part", name: "Download a list" },
  { href: "#written", name: "Formats" },
  { href: "#columns", name: "Every column" },
];

export default async function DownloadPage() {
  const tables = await Promise.all(TABLES.map(async (table) => ({ table, rows: await countRows(table) })));
  const cells = tables.map(({ rows }) => rows).reduce((sum, rows) => sum + rows, 0);
  return (
    <>
      <PageTitle
        title="Data"
        lead={`All our data: ${TABLES.length} tables, ${cells.toLocaleString("en-US")} rows. Free for any use. No key and no account.`}
      />
      <div className="mt-8">
        <ContentsLinks links={PARTS} />
      </div>
      <Section id="whole" title="Download everything">
        <p className="measure">
          <a href={`/download/${ARCHIVE}`} className="text-lead font-semibold">
            {ARCHIVE}
          </a>{" "}
          has every table as CSV and a data dictionary. It also has a{" "}
          <a href={`/download/${DESCRIPTOR}`}>description for programs</a> (a Frictionless data package) with the
          SHA-256 checksum of every file. We build it on request, so it is always up to date.
        </p>
        <p className="measure mt-3">
          Our data is <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Copy it, change it or
          print it. You need no permission. Please give the source and the date. Quotations belong to their speakers. To
          get single records, use the <a href="/api">API</a>.
        </p>
      </Section>
      <Section id="tables" title="Download a table">
        <TablesTable tables={tables} />
      </Section>
      <Section id="part" title="Download a list">
        <p className="measure">
          Every list on this site has a line that begins with “Download these.” It gives you every row of that list,
          with the filters you have set. Try it on <a href="/comparisons">comparisons</a>,{" "}
          <a href="/statements">statements</a>, <a href="/senators">senators</a> or the <a href="/timeline">timeline</a>
          . The <a href="/grid">grid of votes</a> has its own download.
        </p>
      </Section>
      <Section id="written" title="Formats">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            Text is UTF-8 without a byte order mark. In Excel, use Data, then From Text/CSV, and choose “65001: Unicode
            (UTF-8).”
          </li>
          <li>
            Dates look like 2024-03-06. When we know only the month or the year, they look like 2024-03 or 2024, and the
            next column says so. We never make up a day.
          </li>
          <li>
            Parquet has the same columns with types. Dates are dates, and times are in UTC. Programs such as DuckDB,
            pandas, R and Spark can read it. A table without rows has no Parquet file.
          </li>
          <li>An empty cell means none or unknown. It is never a position.</li>
          <li>
            In CSV, we put an apostrophe before text that begins with = + - @, a tab or a return. That keeps
            spreadsheets from running it as a formula. JSON has the text unchanged.
          </li>
          <li>
            The files have only published data. Anything we withdrew is in the table of withdrawn records, with the date
            and the reason. We don’t repeat its text.
          </li>
          <li>We compute comparisons. You can compute them yourself from the other tables.</li>
        </ul>
      </Section>
      <Section id="columns" title="Every column">
        <ColumnsOfTables tables={TABLES} />
      </Section>
      <PageFooter path="/download" title="Data" />
    </>
  );
}
