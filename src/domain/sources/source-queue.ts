/** Sources as editors see them, public or not. */
import { z } from "zod";
import type { RecordType } from "../history/revision.ts";
import type { RecordStatus } from "../statements/statement.ts";
import { soughtText } from "../text/storable-text.ts";
import type { CaptureWay, SourceInput, SourceReplacement } from "./source.ts";

export const SOURCES_ON_A_PAGE = 50;

/** One source in the editors' list; `records`: how many statements, inquiries, events and readings name it. */
export type SourceQueueItem = {
  sourceId: number;
  url: string;
  publisher: string | null;
  title: string | null;
  hasCopy: boolean;
  isReplaced: boolean;
  records: number;
};

/** One record that rests on a source. */
export type CitingRecord = { revised: RecordType; recordId: string; name: string; status: RecordStatus };

/**
 * One copy of a source, with its first part; null where the text is no longer held. `isInForce`: quotes are compared with
 * it. `isWaiting`: it is newer, and no reviewer has adopted it. `fileSha256`: of the bytes that it was read from.
 */
export type StoredText = {
  copyId: number;
  isInForce: boolean;
  isWaiting: boolean;
  sha256: string;
  at: string;
  way: CaptureWay;
  capturedBy: string;
  fileSha256: string | null;
  characters: number | null;
  beginning: string | null;
};

/** What one published quote would become of, if another copy were adopted; null: there was no copy. */
export type CopyDifference = { statementId: string; speaker: string; before: boolean | null; after: boolean };

export type EditableSource = {
  sourceId: number;
  version: number;
  described: SourceInput;
  isPublic: boolean;
  /** The newest first. */
  copies: StoredText[];
  replacedBy: { sourceId: number; url: string; because: SourceReplacement } | null;
  replaces: { sourceId: number; url: string }[];
  records: CitingRecord[];
};

export const SOURCE_NEEDS = ["copy", "description", "primary", "replaced"] as const;

/** What the list can be narrowed to. */
export const sourceQueueFilterSchema = z.object({
  words: soughtText(200),
  needs: z.enum(SOURCE_NEEDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SourceQueueFilter = z.infer<typeof sourceQueueFilterSchema>;
