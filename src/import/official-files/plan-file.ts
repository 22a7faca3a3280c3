import { createHash } from "node:crypto";
import type { BatchItem, FileRecord } from "#data/official-files/copy-batch.ts";
import { bulkLoadLines } from "#data/official-files/copy-lines.ts";
import type { Quarantined } from "#data/official-files/quarantine.ts";
import type { KnownPeople, StoredRollCall } from "#data/official-files/stored-facts.ts";
import { contentSha256 } from "#data/roll-calls/roll-call-hash.ts";
import type { FileOutcome } from "#domain/official-files/import-run.ts";
import type { OfficialRollCall } from "#domain/official-files/official-roll-call.ts";
import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import type { FoundFile } from "./archives/found-file.ts";
import { FileRejected } from "./formats/file-rejected.ts";
import type { Legislator } from "./formats/legislator.ts";
import { type OfficialFile, parseOfficialFile } from "./formats/official-file.ts";
import { type ParsedRollCall, rollCallIdOf } from "./formats/parsed-roll-call.ts";
import type { SenateVoteIndex } from "./formats/senate-vote-index.ts";
import { resolveRollCall } from "./resolve-roll-call.ts";

/** What is stored when a file is resolved; kept up to date by whoever acts on the resolution. */
export type StoredState = {
  rollCalls: Map<string, StoredRollCall>;
  byFileSha256: Map<string, string>;
  people: KnownPeople;
  /** When the record was modified is absent until it has been read from the file. */
  quarantined: Map<string, Quarantined & { recordModified?: number | null }>;
  /** Elements of files that no parser knows and that were passed over, with the first file that has each. */
  unknownElements: Map<string, string>;
};

/** Roll calls of one chamber, or held on that day or later, where only those are asked for. */
export type ImportFilter = { chamber?: Chamber; since?: string };

type FinalItem = Omit<BatchItem, "file" | "held"> & {
  file: Omit<FileRecord, "ordinal">;
  held?: Quarantined & { bytes: Buffer; recordModified: number | null };
};

/**
 * What is to be done about one file: written in a batch, compared with what is stored, imported as people, ignored; or
 * resolved again once it is known when the quarantined file of the same roll call was modified.
 */
export type FileResolution =
  | { kind: "final"; item: FinalItem; votes: number; saved?: StoredRollCall }
  | { kind: "replace"; rollCall: OfficialRollCall; path: string; sha256: string; keepsQuarantined: boolean }
  | { kind: "compare_with_quarantined"; rollCallId: string }
  | { kind: "people"; people: Legislator[]; path: string; sha256: string }
  | { kind: "vote_index"; voteIndex: SenateVoteIndex; path: string; sha256: string }
  | { kind: "ignored" };

/** Reads a file as far as that is needed: one whose very bytes are stored is not even parsed. */
export function resolveFile(found: FoundFile, stored: StoredState, filter: ImportFilter): FileResolution {
  const { path } = found;
  if ("rejected" in found) return final(path, "refused", { message: found.rejected.message });
  if ("unavailable" in found) return final(path, "unavailable", { message: found.unavailable });
  const sha256 = createHash("sha256").update(found.bytes).digest("hex");
  const known = stored.byFileSha256.get(sha256);
  if (known && !stored.quarantined.has(known)) return final(path, "unchanged", { rollCallId: known, sha256 });
  let file: OfficialFile;
  try {
    file = parseOfficialFile(path, found.bytes);
  } catch (error) {
    if (!(error instanceof FileRejected)) throw error;
    return final(path, "refused", { sha256, message: error.message });
  }
  if (file.kind === "people") return { kind: "people", people: file.people, path, sha256 };
  if (file.kind === "vote_index") return { kind: "vote_index", voteIndex: file.voteIndex, path, sha256 };
  for (const name of (file.kind === "roll_call" && file.unknownElements) || [])
    if (!stored.unknownElements.has(name)) stored.unknownElements.set(name, path);
  if (file.kind === "duplicate_form" || !matchesFilter(file.rollCall, filter)) return { kind: "ignored" };
  return resolveParsedRollCall(file.rollCall, { path, sha256, bytes: found.bytes }, stored);
}

type Read = { path: string; sha256: string; bytes: Buffer };

/**
 * Resolves a roll call so that the order in which people become known makes no difference: a quarantined file counts as
 * the version that would be stored if everybody in it were known.
 */
function resolveParsedRollCall(
  printed: ParsedRollCall,
  { path, sha256, bytes }: Read,
  stored: StoredState,
): FileResolution {
  const rollCallId = rollCallIdOf(printed);
  const quarantined = stored.quarantined.get(rollCallId);
  if (quarantined && quarantined.recordModified === undefined) return { kind: "compare_with_quarantined", rollCallId };
  const recordModified = printed.recordModified === null ? null : Date.parse(printed.recordModified);
  const keepsQuarantined = quarantined !== undefined && isOlder(recordModified, quarantined.recordModified ?? null);
  const before = stored.rollCalls.get(rollCallId);
  const resolved = resolveRollCall(printed, stored.people);
  if ("unknownIds" in resolved) {
    const { unknownIds } = resolved;
    if (keepsQuarantined || (!quarantined && before && isOlder(recordModified, before.recordModified)))
      return final(path, "unchanged", { rollCallId, sha256, message: OLDER });
    const message = `nobody here has the id ${unknownIds.slice(0, 5).join(", ")}`;
    const held = { rollCallId, path, sha256, unknownIds, bytes, recordModified };
    return final(path, "quarantined", { rollCallId, sha256, message }, { held });
  }
  const { rollCall } = resolved;
  const supersedesQuarantined = quarantined !== undefined && !keepsQuarantined;
  const releases = supersedesQuarantined ? { releases: rollCallId } : {};
  const content = contentSha256(rollCall);
  if (!before) {
    const lines = bulkLoadLines(rollCall, { content, file: sha256 });
    const item = final(path, "saved", { rollCallId, sha256 }, { lines, ...releases });
    const saved = { contentSha256: content, fileSha256: sha256, votesHeld: rollCall.votesHeld, recordModified };
    return { ...item, votes: rollCall.votes.length, saved };
  }
  if (!supersedesQuarantined && isOlder(recordModified, before.recordModified))
    return final(path, "unchanged", { rollCallId, sha256, message: OLDER });
  if (before.contentSha256 === content) {
    const sameContent = { rollCallId, content, file: sha256, recordModified: rollCall.recordModified };
    const item = final(path, "unchanged", { rollCallId, sha256 }, { sameContent, ...releases });
    return { ...item, saved: { ...before, fileSha256: sha256, recordModified } };
  }
  return { kind: "replace", rollCall, path, sha256, keepsQuarantined };
}

const OLDER = "an older version than the one that is stored";

function isOlder(modified: number | null, stored: number | null): boolean {
  return modified !== null && stored !== null && modified < stored;
}

function matchesFilter({ chamber, heldAt }: ParsedRollCall, filter: ImportFilter): boolean {
  if (filter.chamber && filter.chamber !== chamber) return false;
  return !filter.since || heldAt.slice(0, 10) >= filter.since;
}

function final(
  path: string,
  outcome: FileOutcome,
  { rollCallId = null, sha256 = null, message = null }: Partial<Pick<FileRecord, "rollCallId" | "sha256" | "message">>,
  brings: Omit<FinalItem, "file"> = {},
): Extract<FileResolution, { kind: "final" }> {
  return { kind: "final", item: { ...brings, file: { path, rollCallId, outcome, sha256, message } }, votes: 0 };
}
