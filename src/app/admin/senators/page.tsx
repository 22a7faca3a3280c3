import type { Metadata } from "next";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { FilterForm } from "#components/ui/forms/filter-form.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { database } from "#data/database/client.ts";
import { listPersonNotes } from "#data/people/person-notes.ts";
import { mayAdminister } from "#domain/editors/editor.ts";
import { senatorPath } from "#domain/site/paths.ts";
import { NoteForm } from "./note-form.tsx";

export const metadata: Metadata = { title: "Senators" };

export default async function SenatorsPage({ searchParams }: PageProps<"/admin/senators">) {
  const { editor } = await requireSession("/admin/senators");
  const { name } = await searchParams;
  const search = typeof name === "string" ? name.trim().slice(0, 100) : "";
  const people = await listPersonNotes(database(), search || undefined);
  const mayNote = mayAdminister(editor);
  return (
    <>
      <AdminPageTitle
        title="Senators"
        lead="Who somebody is, when they served and for which party are facts: only official files change them. An administrator can note what editors should know. Readers do not see it."
      />
      <FilterForm action="/admin/senators">
        <TextField id="name" label="Name" initialValue={search} />
      </FilterForm>
      {people.length === 0 && (
        <p className="mt-8">{search ? "Nobody of this name." : "Nothing is noted of anybody. Look for a name."}</p>
      )}
      <ul className="mt-8">
        {people.map((person) => (
          <MarginRow
            key={person.bioguideId}
            margin={
              <>
                <a href={senatorPath(person.slug)} className="tap text-body font-semibold">
                  {person.name}
                </a>
                <span className="block">{person.bioguideId}</span>
              </>
            }
          >
            {mayNote ? (
              <NoteForm bioguideId={person.bioguideId} name={person.name} note={person.note ?? ""} />
            ) : (
              <p className="measure whitespace-pre-wrap">{person.note ?? "Nothing is noted."}</p>
            )}
          </MarginRow>
        ))}
      </ul>
    </>
  );
}
