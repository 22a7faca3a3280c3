"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text, whole } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { replaceSource } from "#data/replace-source.ts";
import { describeSource, saveSources, sourceIdOf } from "#data/save-source.ts";
import { findKnownSource, findSourceAtDesk } from "#data/source-desk.ts";
import { type PartialDate, partialDateIn } from "#domain/calendar-date.ts";
import { NotPermitted } from "#domain/editor.ts";
import { SOURCE_REPLACEMENTS, sourceSchema } from "#domain/source.ts";
import { formAction } from "../../acting/action.ts";
import { faultsOf } from "../../acting/form-state.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";

const DESCRIBED = {
  publisher: "Publisher",
  title: "Title as printed",
  author: "Author",
  publishedOn: "Published",
  kind: "Kind",
  reason: "What you changed",
} as const;
const TYPED = [...(Object.keys(DESCRIBED) as (keyof typeof DESCRIBED)[]), "readOnCopy"] as const;

const line = text(2_000);
const described = z.object({
  sourceId: whole(),
  version: text(10),
  publisher: line,
  title: line,
  author: line,
  publishedOn: text(40),
  kind: line,
  readOnCopy: text(10),
  reason: line,
});
const typedIn = (sent: z.output<typeof described>) =>
  Object.fromEntries(TYPED.map((field) => [field, sent[field].trim()]));

/** Describes a source anew, as a new version of it. */
export const describeTyped = formAction({
  fields: described,
  page: ({ sourceId }) => `/admin/sources/${sourceId}`,
  keeps: (sent) =>
    Object.fromEntries(
      Object.entries(DESCRIBED).map(([field, label]) => [label, sent[field as keyof typeof DESCRIBED]]),
    ),
  typed: typedIn,
  conflict: "Somebody else has described it meanwhile: load the page again.",
  async run(editor, sent) {
    const typed = typedIn(sent);
    const { sourceId } = sent;
    const held = await findSourceAtDesk(sourceId);
    if (!held) throw new NotPermitted("There is no such source.");
    const publishedOn: PartialDate | null = typed.publishedOn ? partialDateIn(typed.publishedOn) : null;
    if (typed.publishedOn && !publishedOn)
      return { typed, faults: [{ field: "publishedOn", message: "Write a date like 2024-03-06, 2024-03 or 2024." }] };
    const parsed = sourceSchema.safeParse({
      url: held.described.url,
      publisher: typed.publisher || null,
      // A title that was only read from the address stays so until somebody types the one that is printed.
      title: typed.title || (held.described.titleFromAddress ? held.described.title : null),
      titleFromAddress: held.described.titleFromAddress && !typed.title,
      author: typed.author || null,
      publishedOn,
      kind: typed.kind || null,
      readOnCopy: typed.readOnCopy === "yes",
    });
    if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
    // A source that nobody has described since it was shipped is at version 0.
    const basedOn = /^\d{1,9}$/.test(sent.version) ? Number(sent.version) : -1;
    const edit = { sourceId, record: parsed.data, basedOn, reason: typed.reason || "Described anew" };
    await database().$transaction((tx) => describeSource(editor, tx, edit));
    refreshReaders();
    redirect(`/admin/sources/${sourceId}?saved=described`);
  },
});

const replaced = z.object({ sourceId: whole(), by: line, because: text(40), readers: text(5_000) });

/** Lets everything that rests on one source rest on another. */
export const replaceTyped = formAction({
  fields: replaced,
  page: ({ sourceId }) => `/admin/sources/${sourceId}`,
  keeps: ({ by, readers }) => ({ "The other address": by, "Note for readers": readers }),
  typed: ({ by, because, readers }) => ({ by: by.trim(), because, readers: readers.trim() }),
  faultAt: () => "readers",
  conflict: "Somebody else is changing one of these records: try again.",
  async run(editor, sent) {
    const typed = { by: sent.by.trim(), because: sent.because, readers: sent.readers.trim() };
    const because = SOURCE_REPLACEMENTS.find((each) => each === typed.because);
    const known = await findKnownSource(typed.by);
    const added = sourceSchema.safeParse(known?.described ?? { url: typed.by, publisher: null, title: null });
    const faults = [
      ...(added.success ? [] : [{ field: "by", message: "Write a web address that begins with https://." }]),
      ...(because ? [] : [{ field: "because", message: "Choose why." }]),
    ];
    if (!added.success || !because) return { typed, faults };
    const from = sent.sourceId;
    await database().$transaction(
      async (tx) => {
        const to = known?.sourceId ?? sourceIdOf(await saveSources(editor, tx, [added.data]), added.data.url);
        await replaceSource(editor, tx, { from, to, because, note: typed.readers || null });
      },
      { timeout: 30_000 },
    );
    refreshReaders();
    redirect(`/admin/sources/${from}?saved=replaced`);
  },
});
