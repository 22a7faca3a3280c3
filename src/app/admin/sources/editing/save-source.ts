"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { positiveInteger, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { replaceSource } from "#data/sources/replace-source.ts";
import { describeSource, saveSources, sourceIdOf } from "#data/sources/save-source.ts";
import { findKnownSource, findSourceForEditing } from "#data/sources/source-queue.ts";
import { NotPermitted } from "#domain/editors/editor.ts";
import { SOURCE_REPLACEMENTS, sourceSchema } from "#domain/sources/source.ts";
import { type PartialDate, partialDateIn } from "#domain/values/calendar-date.ts";
import { formAction } from "../../actions/action.ts";
import { errorsOf } from "../../actions/form-state.ts";
import { revalidateSite } from "../../actions/refresh-pages.ts";

const DESCRIBED = {
  publisher: "Publisher",
  title: "Title as printed",
  author: "Author",
  publishedOn: "Published",
  kind: "Kind",
  reason: "What you changed",
} as const;
const DESCRIPTION_FIELDS = [...(Object.keys(DESCRIBED) as (keyof typeof DESCRIBED)[]), "readOnCopy"] as const;

const shortText = text(2_000);
const described = z.object({
  sourceId: positiveInteger(),
  version: text(10),
  publisher: shortText,
  title: shortText,
  author: shortText,
  publishedOn: text(40),
  kind: shortText,
  readOnCopy: text(10),
  reason: shortText,
});
const formValuesIn = (submitted: z.output<typeof described>) =>
  Object.fromEntries(DESCRIPTION_FIELDS.map((field) => [field, submitted[field].trim()]));

/** Describes a source again, as a new version of it. */
export const saveDescription = formAction({
  fields: described,
  page: ({ sourceId }) => `/admin/sources/${sourceId}`,
  autosavedFields: (submitted) =>
    Object.fromEntries(
      Object.entries(DESCRIBED).map(([field, label]) => [label, submitted[field as keyof typeof DESCRIBED]]),
    ),
  formValues: formValuesIn,
  conflict: "Somebody else has described it meanwhile: load the page again.",
  async run(editor, submitted) {
    const formValues = formValuesIn(submitted);
    const { sourceId } = submitted;
    const stored = await findSourceForEditing(sourceId);
    if (!stored) throw new NotPermitted("There is no such source.");
    const publishedOn: PartialDate | null = formValues.publishedOn ? partialDateIn(formValues.publishedOn) : null;
    if (formValues.publishedOn && !publishedOn)
      return {
        formValues,
        errors: [{ field: "publishedOn", message: "Write a date like 2024-03-06, 2024-03 or 2024." }],
      };
    const parsed = sourceSchema.safeParse({
      url: stored.described.url,
      publisher: formValues.publisher || null,
      // A title that was only read from the address stays so until somebody types the one that is printed.
      title: formValues.title || (stored.described.titleFromAddress ? stored.described.title : null),
      titleFromAddress: stored.described.titleFromAddress && !formValues.title,
      author: formValues.author || null,
      publishedOn,
      kind: formValues.kind || null,
      readOnCopy: formValues.readOnCopy === "yes",
    });
    if (!parsed.success) return { formValues, errors: errorsOf(parsed.error.issues) };
    // A source that nobody has described since it was shipped is at version 0.
    const basedOn = /^\d{1,9}$/.test(submitted.version) ? Number(submitted.version) : -1;
    const edit = { sourceId, record: parsed.data, basedOn, reason: formValues.reason || "Described again" };
    await database().$transaction((tx) => describeSource(editor, tx, edit));
    revalidateSite();
    redirect(`/admin/sources/${sourceId}?saved=described`);
  },
});

const replaced = z.object({ sourceId: positiveInteger(), by: shortText, because: text(40), readers: text(5_000) });

/** Lets everything that rests on one source rest on another. */
export const submitReplacement = formAction({
  fields: replaced,
  page: ({ sourceId }) => `/admin/sources/${sourceId}`,
  autosavedFields: ({ by, readers }) => ({ "The other address": by, "Note for readers": readers }),
  formValues: ({ by, because, readers }) => ({ by: by.trim(), because, readers: readers.trim() }),
  errorField: () => "readers",
  conflict: "Somebody else is changing one of these records: try again.",
  async run(editor, submitted) {
    const formValues = { by: submitted.by.trim(), because: submitted.because, readers: submitted.readers.trim() };
    const because = SOURCE_REPLACEMENTS.find((each) => each === formValues.because);
    const known = await findKnownSource(formValues.by);
    const added = sourceSchema.safeParse(known?.described ?? { url: formValues.by, publisher: null, title: null });
    const errors = [
      ...(added.success ? [] : [{ field: "by", message: "Write a web address that begins with https://." }]),
      ...(because ? [] : [{ field: "because", message: "Choose why." }]),
    ];
    if (!added.success || !because) return { formValues, errors };
    const from = submitted.sourceId;
    await database().$transaction(
      async (tx) => {
        const to = known?.sourceId ?? sourceIdOf(await saveSources(editor, tx, [added.data]), added.data.url);
        await replaceSource(editor, tx, { from, to, because, note: formValues.readers || null });
      },
      { timeout: 30_000 },
    );
    revalidateSite();
    redirect(`/admin/sources/${from}?saved=replaced`);
  },
});
