import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { PageLinks } from "#components/ui/page-links.tsx";
import { Section } from "#components/ui/section.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { listDuplicateSources, listSourceQueue } from "#data/sources/source-queue.ts";
import { hostOf } from "#domain/sources/source.ts";
import {
  SOURCE_NEEDS,
  SOURCES_ON_A_PAGE,
  type SourceQueueItem,
  sourceQueueFilterSchema,
} from "#domain/sources/source-queue.ts";

export const metadata: Metadata = { title: "Sources" };

const NEEDS: Record<(typeof SOURCE_NEEDS)[number], string> = {
  copy: "No copy is stored",
  description: "Publisher or title is not noted",
  primary: "Read on a copy: find the original",
  replaced: "Replaced by another",
};

export default async function SourcesPage({ searchParams }: PageProps<"/admin/sources">) {
  await requireSession("/admin/sources");
  const query = await searchParams;
  const filter = sourceQueueFilterSchema.parse(
    Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")),
  );
  const [{ sources, total }, duplicates] = await Promise.all([listSourceQueue(filter), listDuplicateSources()]);
  const pages = Math.ceil(total / SOURCES_ON_A_PAGE);
  const hrefOf = (page: number) => {
    const { words = "", needs = "" } = filter;
    return `/admin/sources?${new URLSearchParams({ words, needs, page: String(page) })}`;
  };
  return (
    <>
      <AdminPageTitle title="Sources" lead="Everything that the record rests on, drafts included." />
      <FilterForm action="/admin/sources">
        <TextField id="words" label="Words" initialValue={filter.words} hint="Address, publisher, title, author" />
        <SelectField
          id="needs"
          name="needs"
          label="Which"
          all="All"
          options={SOURCE_NEEDS.map((value) => ({ value, name: NEEDS[value] }))}
          chosen={filter.needs}
        />
      </FilterForm>
      <div className="mt-8">{total > 0 ? <Sources sources={sources} total={total} /> : <p>No source is found.</p>}</div>
      <PageLinks page={filter.page} pages={pages} hrefOf={hrefOf} />
      {duplicates.length > 0 && (
        <Section
          id="duplicates"
          title="Held twice, it seems"
          intro="These addresses lead to the same page. Open the one that is to go, and replace it by the other."
        >
          <ul className="space-y-4">
            {duplicates.map((same) => (
              <li key={same[0]?.sourceId} className="border-l-2 border-edge pl-3">
                {same.map(({ sourceId, url }) => (
                  <a key={sourceId} href={`/admin/sources/${sourceId}`} className="tap block wrap-anywhere">
                    {url}
                  </a>
                ))}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Sources({ sources, total }: { sources: SourceQueueItem[]; total: number }) {
  return (
    <ScrollTable id="sources-table" caption={`${total} in this list, by publisher.`}>
      <thead>
        <tr>
          <ColumnHead>Source</ColumnHead>
          <ColumnHead>Publisher</ColumnHead>
          <ColumnHead>Copy</ColumnHead>
          <ColumnHead className="text-right">Records</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ sourceId, url, title, publisher, hasCopy, isReplaced, records }) => (
          <tr key={sourceId}>
            <RowHead className="min-w-64 max-w-xl wrap-anywhere">
              <a href={`/admin/sources/${sourceId}`} className="tap">
                {title ?? hostOf(url)}
              </a>
              <span className="block font-normal text-quiet">{url}</span>
            </RowHead>
            <Cell className="min-w-36">{publisher ?? "Not noted"}</Cell>
            <Cell className="whitespace-nowrap">{isReplaced ? "Replaced" : hasCopy ? "Stored" : "None"}</Cell>
            <Cell className="text-right">{records}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
