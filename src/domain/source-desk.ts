/** Sources as editors see them, public or not. */
import { z } from "zod";
import type { Revised } from "./revision.ts";
import type { CaptureWay, SourceInput, SourceReplacement } from "./source.ts";
import type { RecordStatus } from "./statement.ts";
import { soughtText } from "./storable-text.ts";

export const SOURCES_ON_A_PAGE = 50;

/** One source in the editors' list; `records`: how many statements, inquiries, events and readings name it. */
export type SourceOnDesk = {
  sourceId: number;
  url: string;
  publisher: string | null;
  title: string | null;
  hasCopy: boolean;
  isReplaced: boolean;
  records: number;
};

/** One record that rests on a source. */
export type RestingRecord = { revised: Revised; recordId: string; name: string; status: RecordStatus };

/** The stored text of a source, with its first part. `fileSha256`: of the bytes that it was read from. */
export type StoredText = {
  sha256: string;
  at: string;
  way: CaptureWay;
  fileSha256: string | null;
  characters: number;
  beginning: string;
};

export type SourceAtDesk = {
  sourceId: number;
  version: number;
  described: SourceInput;
  isPublic: boolean;
  copy: StoredText | null;
  replacedBy: { sourceId: number; url: string; because: SourceReplacement } | null;
  replaces: { sourceId: number; url: string }[];
  records: RestingRecord[];
};

export const SOURCE_NEEDS = ["copy", "description", "primary", "replaced"] as const;

/** What the list can be narrowed to. */
export const sourceDeskFilterSchema = z.object({
  words: soughtText(200),
  needs: z.enum(SOURCE_NEEDS).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type SourceDeskFilter = z.infer<typeof sourceDeskFilterSchema>;
