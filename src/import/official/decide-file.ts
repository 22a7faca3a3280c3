import { createHash } from "node:crypto";
import type { BatchItem, FileRecord } from "#data/bulk-batch.ts";
import { bulkLines } from "#data/bulk-lines.ts";
import type { HeldRollCall, KnownPeople } from "#data/held-facts.ts";
import type { Quarantined } from "#data/quarantine.ts";
import { contentSha256 } from "#data/roll-call-content.ts";
import type { FileOutcome } from "#domain/import-run.ts";
import type { OfficialRollCall } from "#domain/official-roll-call.ts";
import type { Chamber } from "#domain/roll-call.ts";
import { FileRefused } from "./file-refused.ts";
import type { FoundFile } from "./found-file.ts";
import type { Legislator } from "./legislator.ts";
import { type OfficialFile, parseOfficialFile } from "./official-file.ts";
import { type PrintedRollCall, rollCallIdOf } from "./printed-roll-call.ts";
import { resolveRollCall } from "./resolve-roll-call.ts";
import type { SenateMenu } from "./senate-menu.ts";

/** What is held when a file is looked at; kept up to date by whoever acts on the decision. */
export type HeldNow = {
  rollCalls: Map<string, HeldRollCall>;
  byFileSha256: Map<string, string>;
  people: KnownPeople;
  quarantined: Map<string, Quarantined>;
};

/** Roll calls of one chamber, or held on that day or later, where only those are asked for. */
export type Wanted = { chamber?: Chamber; since?: string };

type Settled = Omit<BatchItem, "file"> & { file: Omit<FileRecord, "ordinal"> };

/** What is to be done about one file: settled in a batch, compared with what is held, taken as people, passed over. */
export type Decision =
  | { kind: "settled"; item: Settled; votes: number; saved?: HeldRollCall }
  | { kind: "replace"; rollCall: OfficialRollCall; path: string; sha256: string }
  | { kind: "people"; people: Legislator[]; path: string; sha256: string }
  | { kind: "menu"; menu: SenateMenu; path: string; sha256: string }
  | { kind: "passed_over" };

/** Reads a file as far as that is needed: one whose very bytes are held is not even parsed. */
export function decideFile(found: FoundFile, held: HeldNow, wanted: Wanted): Decision {
  const { path } = found;
  if ("refused" in found) return settled(path, "refused", { message: found.refused.message });
  if ("unavailable" in found) return settled(path, "unavailable", { message: found.unavailable });
  const sha256 = createHash("sha256").update(found.bytes).digest("hex");
  const known = held.byFileSha256.get(sha256);
  if (known) return settled(path, "unchanged", { rollCallId: known, sha256 });
  let file: OfficialFile;
  try {
    file = parseOfficialFile(path, found.bytes);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return settled(path, "refused", { sha256, message: error.message });
  }
  if (file.kind === "people") return { kind: "people", people: file.people, path, sha256 };
  if (file.kind === "menu") return { kind: "menu", menu: file.menu, path, sha256 };
  if (file.kind === "twin" || !isWanted(file.rollCall, wanted)) return { kind: "passed_over" };
  return decideRollCall(file.rollCall, { path, sha256, bytes: found.bytes }, held);
}

type Read = { path: string; sha256: string; bytes: Buffer };

function decideRollCall(printed: PrintedRollCall, { path, sha256, bytes }: Read, held: HeldNow): Decision {
  const rollCallId = rollCallIdOf(printed);
  const resolved = resolveRollCall(printed, held.people);
  if ("unknownIds" in resolved) {
    const { unknownIds } = resolved;
    const message = `nobody here has the id ${unknownIds.slice(0, 5).join(", ")}`;
    const holdBack = { held: { rollCallId, path, sha256, unknownIds, bytes } };
    return settled(path, "quarantined", { rollCallId, sha256, message }, holdBack);
  }
  const { rollCall } = resolved;
  const releases = held.quarantined.has(rollCallId) ? { releases: rollCallId } : {};
  const before = held.rollCalls.get(rollCallId);
  const content = contentSha256(rollCall);
  if (!before) {
    const lines = bulkLines(rollCall, { content, file: sha256 });
    const item = settled(path, "saved", { rollCallId, sha256 }, { lines, ...releases });
    const recordModified = rollCall.recordModified === null ? null : Date.parse(rollCall.recordModified);
    const saved = { contentSha256: content, fileSha256: sha256, votesHeld: rollCall.votesHeld, recordModified };
    return { ...item, votes: rollCall.votes.length, saved };
  }
  if (before.contentSha256 === content) {
    const sameContent = { rollCallId, content, file: sha256 };
    return settled(path, "unchanged", { rollCallId, sha256 }, { sameContent, ...releases });
  }
  if (isOlder(rollCall, before)) {
    const message = "an older version than the one that is held";
    return settled(path, "unchanged", { rollCallId, sha256, message }, releases);
  }
  return { kind: "replace", rollCall, path, sha256 };
}

function isOlder({ recordModified }: OfficialRollCall, held: HeldRollCall): boolean {
  return recordModified !== null && held.recordModified !== null && Date.parse(recordModified) < held.recordModified;
}

function isWanted({ chamber, heldAt }: PrintedRollCall, wanted: Wanted): boolean {
  if (wanted.chamber && wanted.chamber !== chamber) return false;
  return !wanted.since || heldAt.slice(0, 10) >= wanted.since;
}

function settled(
  path: string,
  outcome: FileOutcome,
  { rollCallId = null, sha256 = null, message = null }: Partial<Pick<FileRecord, "rollCallId" | "sha256" | "message">>,
  brings: Omit<BatchItem, "file"> = {},
): Extract<Decision, { kind: "settled" }> {
  return { kind: "settled", item: { ...brings, file: { path, rollCallId, outcome, sha256, message } }, votes: 0 };
}
