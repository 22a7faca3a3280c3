"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { file, text } from "#app/sent-form/fields.ts";
import { type Captured, captureSource } from "#data/capture-source.ts";
import { database } from "#data/client.ts";
import { CAPTURE_WAYS, type CaptureWay } from "#domain/source.ts";
import { fetchSource } from "#import/source/fetch-source.ts";
import { SourceRefused } from "#import/source/source-refused.ts";
import { textOfFile } from "#import/source/text-of-file.ts";
import { formAction } from "../acting/action.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";

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
export const keepSourceText = formAction({
  fields,
  page: () => "/admin/sources",
  keeps: ({ url, sourceText }) => ({ [`Text of ${url}`]: sourceText }),
  typed: ({ sourceText }) => ({ sourceText }),
  faultAt: ({ way }) => FIELDS[way],
  async run(editor, sent) {
    const { url, way } = sent;
    const captured = await READ[way](sent);
    const kept = await database().$transaction((tx) => captureSource(editor, tx, { ...captured, url, way }));
    refreshReaders();
    revalidatePath("/admin", "layout");
    const waits = "The text is kept. Published quotes are compared with it once a reviewer has adopted it.";
    return { typed: {}, faults: [], done: kept.isInForce ? "The text is kept." : waits };
  },
});

type Read = (sent: Fields) => Promise<Pick<Captured, "text" | "fileSha256">>;

const READ: Record<CaptureWay, Read> = {
  fetched: async ({ url }) => {
    const { bytes, contentType } = await fetchSource(url);
    return textOfFile(bytes, contentType);
  },
  uploaded: async ({ sourceFile }) => {
    if (!sourceFile || sourceFile.size === 0) throw new SourceRefused("Choose a file.");
    if (sourceFile.size > 5_000_000)
      throw new SourceRefused("This file is larger than 5 MB: paste the part with the quote.");
    return textOfFile(Buffer.from(await sourceFile.arrayBuffer()), sourceFile.type || "text/plain", sourceFile.name);
  },
  pasted: async ({ sourceText }) => ({ text: sourceText, fileSha256: null }),
};
