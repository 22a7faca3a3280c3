import { extractText, getDocumentProxy } from "unpdf";
import { SourceRejected } from "./source-rejected.ts";

const MOST_PAGES = 1000;

/** The words of a PDF, page after page. @throws SourceRejected where it is locked or has too many pages */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // PDF.js takes the memory of what it is given for its own.
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch((error: Error) => {
    if (error.name === "PasswordException") throw new SourceRejected("is locked with a password");
    throw error;
  });
  if (file.numPages > MOST_PAGES) throw new SourceRejected(`has more than ${MOST_PAGES} pages`);
  return (await extractText(file, { mergePages: true })).text;
}
