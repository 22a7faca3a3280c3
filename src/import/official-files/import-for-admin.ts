import { editorOfAdmin } from "#auth/importers/official-files.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { findAllFiles, sizeOfAll } from "./archives/find-files.ts";
import { politeFetch } from "./fetch-official.ts";
import { type ImportOptions, importFiles } from "./import-files.ts";
import { fetchRollCalls, PUBLISHERS, type Sitting } from "./published.ts";

/** What the admin area asks for, and who asks. */
export type ImportOrder = {
  by: Editor;
  databaseUrl: string;
  what: string;
  work: { from: "upload"; paths: string[] } | { from: "site"; sitting: Sitting; numbers: number[] };
};

/** The run's number, or the name of the error that kept it from beginning. */
export type ImportMessage = { started: number } | { rejected: string; message: string };

/** Imports what the admin area has ordered, in a process of its own; `notify` is called once. Gives the exit code. */
export async function importForAdmin(
  { by, databaseUrl, what, work }: ImportOrder,
  notify: (notify: ImportMessage) => void,
): Promise<number> {
  let started = false;
  const onStart = (importRunId: number) => {
    started = true;
    notify({ started: importRunId });
  };
  try {
    await importFiles({ by: editorOfAdmin(by), databaseUrl, what, onStart, ...filesOf(work) });
    return 0;
  } catch (error) {
    // Before it has begun whoever asked hears of it; later the run itself says so.
    if (!started) notify({ rejected: (error as Error).name, message: (error as Error).message });
    return 1;
  }
}

function filesOf(work: ImportOrder["work"]): Pick<ImportOptions, "files" | "total" | "bytes"> {
  if (work.from === "site")
    return { files: fetchRollCalls(politeFetch(), PUBLISHERS, work.sitting, work.numbers), total: work.numbers.length };
  let read = 0;
  const files = findAllFiles(work.paths, (bytes) => {
    read += bytes;
  });
  return { files, bytes: { total: sizeOfAll(work.paths), read: () => read } };
}
