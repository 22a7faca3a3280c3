"use server";

import { revalidatePath } from "next/cache";
import { type Captured, captureSource } from "#data/capture-source.ts";
import { database } from "#data/client.ts";
import { CAPTURE_WAYS, type CaptureWay } from "#domain/source.ts";
import { fetchSource } from "#import/source/fetch-source.ts";
import { SourceRefused } from "#import/source/source-refused.ts";
import { textOfFile } from "#import/source/text-of-file.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refreshReaders } from "../acting/refresh-readers.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** At which field a refusal is shown. */
const FIELDS: Record<CaptureWay, string | undefined> = {
  fetched: undefined,
  uploaded: "sourceFile",
  pasted: "sourceText",
};

/** Keeps the text of a source: fetched, uploaded or pasted. Readers of what rests on it see that it was checked. */
export async function keepSourceText(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: "/admin/sources",
    typed: { [`Text of ${textIn(form, "url")}`]: textIn(form, "sourceText") },
  });
  const url = textIn(form, "url");
  const way = CAPTURE_WAYS.find((each) => each === textIn(form, "way")) ?? "pasted";
  const typed = { sourceText: textIn(form, "sourceText") };
  try {
    const captured = await READ[way](form, url);
    await database().$transaction((tx) => captureSource(editor, tx, { ...captured, url, way }));
  } catch (error) {
    const message = error instanceof SourceRefused ? error.message : refusalIn(error);
    if (!message) throw error;
    const field = FIELDS[way];
    return { typed, faults: [field ? { field, message } : { message }] };
  }
  refreshReaders();
  revalidatePath("/admin", "layout");
  return { typed: {}, faults: [], done: "The text is kept." };
}

type Read = (form: FormData, url: string) => Promise<Pick<Captured, "text" | "fileSha256">>;

const READ: Record<CaptureWay, Read> = {
  fetched: async (_form, url) => {
    const { bytes, contentType } = await fetchSource(url);
    return textOfFile(bytes, contentType);
  },
  uploaded: async (form) => {
    const file = form.get("sourceFile");
    if (!(file instanceof File) || file.size === 0) throw new SourceRefused("Choose a file.");
    if (file.size > 5_000_000) throw new SourceRefused("This file is larger than 5 MB: paste the part with the quote.");
    return textOfFile(Buffer.from(await file.arrayBuffer()), file.type || "text/plain", file.name);
  },
  pasted: async (form) => ({ text: textIn(form, "sourceText"), fileSha256: null }),
};
