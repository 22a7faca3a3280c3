"use server";

import { redirect } from "next/navigation";
import { database } from "#data/client.ts";
import { replaceSource } from "#data/replace-source.ts";
import { EditConflict } from "#data/revisions.ts";
import { describeSource, saveSources, sourceIdOf } from "#data/save-source.ts";
import { findKnownSource, findSourceAtDesk } from "#data/source-desk.ts";
import { type PartialDate, partialDateIn } from "#domain/calendar-date.ts";
import { SOURCE_REPLACEMENTS, sourceSchema } from "#domain/source.ts";
import { type FormState, faultsOf, textIn } from "../../acting/form-state.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";
import { refusalIn } from "../../acting/refusals.ts";
import { requireSender } from "../../acting/require-sender.ts";

const DESCRIBED = {
  publisher: "Publisher",
  title: "Title as printed",
  author: "Author",
  publishedOn: "Published",
  kind: "Kind",
  reason: "What you changed",
};

/** Describes a source anew, as a new version of it. */
export async function describeTyped(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: `/admin/sources/${Number(textIn(form, "sourceId"))}`,
    typed: Object.fromEntries(Object.entries(DESCRIBED).map(([field, label]) => [label, textIn(form, field)])),
  });
  const fields = ["publisher", "title", "author", "publishedOn", "kind", "readOnCopy", "reason"];
  const typed = Object.fromEntries(fields.map((field) => [field, textIn(form, field).trim()]));
  const sourceId = Number(textIn(form, "sourceId"));
  const held = await findSourceAtDesk(sourceId);
  if (!held) return { typed, faults: [{ message: "There is no such source." }] };
  const { described } = held;
  const publishedOn: PartialDate | null = typed.publishedOn ? partialDateIn(typed.publishedOn) : null;
  if (typed.publishedOn && !publishedOn)
    return { typed, faults: [{ field: "publishedOn", message: "Write a date like 2024-03-06, 2024-03 or 2024." }] };
  const parsed = sourceSchema.safeParse({
    url: described.url,
    publisher: typed.publisher || null,
    // A title that was only read from the address stays so until somebody types the one that is printed.
    title: typed.title || (described.titleFromAddress ? described.title : null),
    titleFromAddress: described.titleFromAddress && !typed.title,
    author: typed.author || null,
    publishedOn,
    kind: typed.kind || null,
    readOnCopy: typed.readOnCopy === "yes",
  });
  if (!parsed.success) return { typed, faults: faultsOf(parsed.error.issues) };
  const edit = {
    sourceId,
    record: parsed.data,
    basedOn: Number(textIn(form, "version")),
    reason: typed.reason || "Described anew",
  };
  try {
    await database().$transaction((tx) => describeSource(editor, tx, edit));
  } catch (error) {
    const message =
      error instanceof EditConflict
        ? "Somebody else has described it meanwhile: load the page anew."
        : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  refreshReaders();
  redirect(`/admin/sources/${sourceId}?saved=described`);
}

/** Lets everything that rests on one source rest on another. */
export async function replaceTyped(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: `/admin/sources/${Number(textIn(form, "sourceId"))}`,
    typed: { "The other address": textIn(form, "by"), "Note for readers": textIn(form, "readers") },
  });
  const from = Number(textIn(form, "sourceId"));
  const typed = Object.fromEntries(["by", "because", "readers"].map((field) => [field, textIn(form, field).trim()]));
  const because = SOURCE_REPLACEMENTS.find((each) => each === typed.because);
  const known = await findKnownSource(typed.by ?? "");
  const added = sourceSchema.safeParse(known?.described ?? { url: typed.by, publisher: null, title: null });
  const faults = [
    ...(added.success ? [] : [{ field: "by", message: "Write a web address that begins with https://." }]),
    ...(because ? [] : [{ field: "because", message: "Choose why." }]),
  ];
  if (!added.success || !because) return { typed, faults };
  try {
    await database().$transaction(
      async (tx) => {
        const to = known?.sourceId ?? sourceIdOf(await saveSources(editor, tx, [added.data]), added.data.url);
        await replaceSource(editor, tx, { from, to, because, note: typed.readers || null });
      },
      { timeout: 30_000 },
    );
  } catch (error) {
    const message =
      error instanceof EditConflict ? "Somebody else is changing one of these records: try again." : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ field: "readers", message }] };
  }
  refreshReaders();
  redirect(`/admin/sources/${from}?saved=replaced`);
}
