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
  quarantined: Map<string, Quarantined>;
};

/** Roll calls of one chamber, or held on that day or later, where only those are asked for. */
export type ImportFilter = { chamber?: Chamber; since?: string };

type FinalItem = Omit<BatchItem, "file"> & { file: Omit<FileRecord, "ordinal"> };

/** What is to be done about one file: written in a batch, compared with what is stored, imported as people, ignored. */
export type FileResolution =
  | { kind: "final"; item: FinalItem; votes: number; saved?: StoredRollCall }
  | { kind: "replace"; rollCall: OfficialRollCall; path: string; sha256: string }
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
  if (known) return final(path, "unchanged", { rollCallId: known, sha256 });
  let file: OfficialFile;
  try {
    file = parseOfficialFile(path, found.bytes);
  } catch (error) {
    if (!(error instanceof FileRejected)) throw error;
    return final(path, "refused", { sha256, message: error.message });
  }
  if (file.kind === "people") return { kind: "people", people: file.people, path, sha256 };
  if (file.kind === "vote_index") return { kind: "vote_index", voteIndex: file.voteIndex, path, sha256 };
  if (file.kind === "duplicate_form" || !matchesFilter(file.rollCall, filter)) return { kind: "ignored" };
  return resolveParsedRollCall(file.rollCall, { path, sha256, bytes: found.bytes }, stored);
}

type Read = { path: string; sha256: string; bytes: Buffer };

function resolveParsedRollCall(
  printed: ParsedRollCall,
  { path, sha256, bytes }: Read,
  stored: StoredState,
): FileResolution {
  const rollCallId = rollCallIdOf(printed);
  const resolved = resolveRollCall(printed, stored.people);
  if ("unknownIds" in resolved) {
    const { unknownIds } = resolved;
    const message = `nobody here has the id ${unknownIds.slice(0, 5).join(", ")}`;
    const quarantine = { held: { rollCallId, path, sha256, unknownIds, bytes } };
    return final(path, "quarantined", { rollCallId, sha256, message }, quarantine);
  }
  const { rollCall } = resolved;
  const releases = stored.quarantined.has(rollCallId) ? { releases: rollCallId } : {};
  const before = stored.rollCalls.get(rollCallId);
  const content = contentSha256(rollCall);
  if (!before) {
    const lines = bulkLoadLines(rollCall, { content, file: sha256 });
    const item = final(path, "saved", { rollCallId, sha256 }, { lines, ...releases });
    const recordModified = rollCall.recordModified === null ? null : Date.parse(rollCall.recordModified);
    const saved = { contentSha256: content, fileSha256: sha256, votesHeld: rollCall.votesHeld, recordModified };
    return { ...item, votes: rollCall.votes.length, saved };
  }
  if (before.contentSha256 === content) {
    const sameContent = { rollCallId, content, file: sha256 };
    return final(path, "unchanged", { rollCallId, sha256 }, { sameContent, ...releases });
  }
  if (isOlder(rollCall, before)) {
    const message = "an older version than the one that is stored";
    return final(path, "unchanged", { rollCallId, sha256, message }, releases);
  }
  return { kind: "replace", rollCall, path, sha256 };
}

function isOlder({ recordModified }: OfficialRollCall, stored: StoredRollCall): boolean {
  return (
    recordModified !== null && stored.recordModified !== null && Date.parse(recordModified) < stored.recordModified
  );
}

function matchesFilter({ chamber, heldAt }: ParsedRollCall, filter: ImportFilter): boolean {
  if (filter.chamber && filter.chamber !== chamber) return false;
  return !filter.since || heldAt.slice(0, 10) >= filter.since;
}

function final(
  path: string,
  outcome: FileOutcome,
  { rollCallId = null, sha256 = null, message = null }: Partial<Pick<FileRecord, "rollCallId" | "sha256" | "message">>,
  brings: Omit<BatchItem, "file"> = {},
): Extract<FileResolution, { kind: "final" }> {
  return { kind: "final", item: { ...brings, file: { path, rollCallId, outcome, sha256, message } }, votes: 0 };
}
