"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { file, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { type Captured, captureSource } from "#data/sources/capture-source.ts";
import { CAPTURE_WAYS, type CaptureWay } from "#domain/sources/source.ts";
import { fetchSource } from "#import/sources/fetch-source.ts";
import { SourceRejected } from "#import/sources/source-rejected.ts";
import { textOfFile } from "#import/sources/text-of-file.ts";
import { formAction } from "../actions/action.ts";
import { revalidateSite } from "../actions/refresh-pages.ts";

const fields = z.object({
  url: text(2_000),
  way: z.enum(CAPTURE_WAYS).default("pasted"),
  sourceText: text(),
  sourceFile: file(),
});
type Fields = z.output<typeof fields>;

/** At which field a refusal is shown. */
const FIELDS: Record<CaptureWay, string | undefined> = {
  fetched: undefined,
  uploaded: "sourceFile",
  pasted: "sourceText",
};

/** Keeps the text of a source: fetched, uploaded or pasted. Quotes are compared with it as `captureSource` says. */
export const saveSourceText = formAction({
  fields,
  page: () => "/admin/sources",
  autosavedFields: ({ url, sourceText }) => ({ [`Text of ${url}`]: sourceText }),
  formValues: ({ sourceText }) => ({ sourceText }),
  errorField: ({ way }) => FIELDS[way],
  async run(editor, submitted) {
    const { url, way } = submitted;
    const captured = await CAPTURE[way](submitted);
    const stored = await database().$transaction((tx) => captureSource(editor, tx, { ...captured, url, way }));
    revalidateSite();
    revalidatePath("/admin", "layout");
    const waits = "The text is kept. Published quotes are compared with it once a reviewer has adopted it.";
    return { formValues: {}, errors: [], done: stored.isInForce ? "The text is kept." : waits };
  },
});

type Capture = (submitted: Fields) => Promise<Pick<Captured, "text" | "fileSha256">>;

const CAPTURE: Record<CaptureWay, Capture> = {
  fetched: async ({ url }) => {
    const { bytes, contentType } = await fetchSource(url);
    return textOfFile(bytes, contentType);
  },
  uploaded: async ({ sourceFile }) => {
    if (!sourceFile || sourceFile.size === 0) throw new SourceRejected("Choose a file.");
    if (sourceFile.size > 5_000_000)
      throw new SourceRejected("This file is larger than 5 MB: paste the part with the quote.");
    return textOfFile(Buffer.from(await sourceFile.arrayBuffer()), sourceFile.type || "text/plain", sourceFile.name);
  },
  pasted: async ({ sourceText }) => ({ text: sourceText, fileSha256: null }),
};
