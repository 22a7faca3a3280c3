import { readInThread } from "./read-in-thread.ts";

const READER = `
const { extractText, getDocumentProxy } = await import("unpdf");
const file = await getDocumentProxy(input, { verbosity: 0 });
if (file.numPages > 1000) throw new Error("too many pages");
return (await extractText(file, { mergePages: true })).text;
`;

/** The words of a PDF, page after page. @throws SourceRefused where there are none to be read in time. */
export function pdfText(bytes: Buffer): Promise<string> {
  return readInThread(READER, new Uint8Array(bytes), "PDF");
}
