/** Corrections that wait for a second person. */

import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { changedFields } from "#domain/history/changed-fields.ts";
import {
  changedPublicFields,
  type Editable,
  type EditableRecordType,
  NOTHING,
  type PublicFieldChange,
} from "#domain/record/editable.ts";
import { mayTransition, TransitionNotAllowed } from "#domain/record/status-transition.ts";
import type { Transaction } from "../database/connect.ts";
import { logged } from "../editors/add-audit-entry.ts";
import { assertEnabled } from "../editors/assert-enabled.ts";
import { publishesAlone } from "../editors/newsroom-settings.ts";
import type { Prisma } from "../generated/client.ts";
import type { RecordTypeDefinition } from "../record/record-type.ts";
import { withStoredSources } from "../sources/current-sources.ts";
import { EditConflict, snapshotSha256 } from "./revisions.ts";

/** A correction that somebody proposed and nobody has settled. */
export type ProposedCorrection = {
  proposalId: number;
  basedOn: number;
  record: Editable;
  note: string;
  reason: string;
  proposedBy: string;
  proposedAt: string;
};

type OfKind<T extends Editable> = Pick<
  RecordTypeDefinition<T>,
  "revised" | "schema" | "idOf" | "publicFieldsOf" | "save"
>;
type Proposing<T> = { record: T; basedOn: number; reason: string; note: string };

/**
 * Keeps a changed record until a second person has looked at it; readers see nothing of it. Gives its number. Refused:
 * NotPermitted where another waits already.
 */
export async function proposeCorrection<T extends Editable>(
  kind: OfKind<T>,
  editor: Editor,
  tx: Transaction,
  { record, basedOn, reason, note }: Proposing<T>,
): Promise<number> {
  await assertEnabled(editor, tx);
  const { revised } = kind;
  const recordId = kind.idOf(record);
  const snapshot = kind.schema.parse(record);
  const outdated = { outcome: "outdated", resolvedBy: editor.id, resolvedAt: new Date() } as const;
  await tx.proposedCorrection.updateMany({
    where: { revised, recordId, outcome: null, basedOn: { not: basedOn } },
    data: outdated,
  });
  if ((await tx.proposedCorrection.count({ where: { revised, recordId, outcome: null } })) > 0)
    throw new NotPermitted("Another correction of this waits for a second person: settle that one first.");
  const { proposalId } = await tx.proposedCorrection.create({
    data: {
      revised,
      recordId,
      basedOn,
      record: snapshot as Prisma.InputJsonValue,
      sha256: snapshotSha256(snapshot),
      note: note.trim(),
      reason,
      proposedBy: editor.id,
    },
  });
  await logged(editor, tx, "proposed a correction of", `${revised} ${recordId}`, note.trim());
  return proposalId;
}

/** The correction that waits for a second person; null where none does, or another version came between. */
export async function findProposedCorrection<T extends Editable>(
  kind: Pick<RecordTypeDefinition<T>, "revised" | "schema">,
  tx: Pick<Transaction, "proposedCorrection">,
  { recordId, version }: { recordId: string; version: number },
): Promise<(ProposedCorrection & { record: T }) | null> {
  const row = await tx.proposedCorrection.findFirst({
    where: { revised: kind.revised, recordId, basedOn: version, outcome: null },
  });
  if (!row) return null;
  const { proposalId, basedOn, note, reason, proposedBy, proposedAt } = row;
  const record = kind.schema.parse(row.record);
  return { proposalId, basedOn, record, note, reason, proposedBy, proposedAt: proposedAt.toISOString() };
}

/**
 * Shows readers what another proposed, with the note. Gives the new version. Refused: NotPermitted for one's own unless
 * the newsroom is one person, TransitionNotAllowed for whoever may not change what readers see, EditConflict where it no longer waits.
 */
export async function approveCorrection<T extends Editable>(
  kind: OfKind<T>,
  editor: Editor,
  tx: Transaction,
  recordId: string,
  proposalId: number,
): Promise<number> {
  const { record, basedOn, note, reason, proposedBy } = await waiting(kind, tx, recordId, proposalId);
  const before = await tx.revision.findUnique({
    where: { revised_recordId_version: { revised: kind.revised, recordId, version: basedOn } },
  });
  if (!before) throw new EditConflict(`${kind.revised} ${recordId} has no version ${basedOn}`);
  if (!mayTransition(editor, "published", "published"))
    throw new TransitionNotAllowed(editor, recordId, "published", "published");
  if (proposedBy === editor.id && !(await publishesAlone(tx)))
    throw new NotPermitted("Somebody else has to approve the correction that you proposed.");
  await resolve(editor, tx, proposalId, "approved");
  const shown = await withStoredSources(tx, kind.schema.parse(before.snapshot));
  const changes = announcedChanges(kind, shown, record);
  const versions = await kind.save(editor, tx, [{ record, basedOn, reason }]);
  const version = versions.get(recordId) as number;
  await tx.correction.createMany({
    data: changes.map((change) => ({ revised: kind.revised, recordId, version, ...change, reason: note })),
  });
  await logged(editor, tx, "approved a correction of", `${kind.revised} ${recordId}`, note);
  return version;
}

/** Puts a proposed correction aside, one's own too. Refused: NotPermitted, EditConflict where it no longer waits. */
export async function declineCorrection<T extends Editable>(
  kind: OfKind<T>,
  editor: Editor,
  tx: Transaction,
  recordId: string,
  proposalId: number,
  why: string,
): Promise<void> {
  await assertEnabled(editor, tx);
  const { proposedBy } = await waiting(kind, tx, recordId, proposalId);
  if (proposedBy !== editor.id && !mayTransition(editor, "published", "published"))
    throw new NotPermitted("Only whoever proposed it, or a reviewer with a second factor, declines a correction.");
  await resolve(editor, tx, proposalId, "declined");
  await logged(editor, tx, "declined a correction of", `${kind.revised} ${recordId}`, why);
}

async function waiting<T extends Editable>(kind: OfKind<T>, tx: Transaction, recordId: string, proposalId: number) {
  const latest = await tx.revision.aggregate({ where: { revised: kind.revised, recordId }, _max: { version: true } });
  const version = latest._max.version ?? 0;
  const found = await findProposedCorrection(kind, tx, { recordId, version });
  if (found?.proposalId !== proposalId)
    throw new EditConflict(`${kind.revised} ${recordId}: correction ${proposalId} no longer waits`);
  return found;
}

/** Of two people at the same moment the second finds it settled. */
async function resolve(editor: Editor, tx: Transaction, proposalId: number, outcome: "approved" | "declined") {
  const { count } = await tx.proposedCorrection.updateMany({
    where: { proposalId, outcome: null },
    data: { outcome, resolvedBy: editor.id, resolvedAt: new Date() },
  });
  if (count === 0) throw new EditConflict(`correction ${proposalId} has been settled`);
}

/** What readers are told: what changed of substance, or the fields, where they rely on none of them. */
function announcedChanges<T extends Editable>(kind: OfKind<T>, before: T, after: T): PublicFieldChange[] {
  const changes = changedPublicFields(kind.publicFieldsOf(before), kind.publicFieldsOf(after));
  if (changes.length > 0) return changes;
  return changedFields(kind.revised as EditableRecordType, before, after)
    .filter(({ rule }) => rule !== "internal")
    .map(({ what, before: was, after: is }) => ({ what, before: describeValue(was), after: describeValue(is) }));
}

function describeValue(value: unknown): string {
  if (value === undefined || value === null || value === "") return NOTHING;
  return typeof value === "string" ? value : JSON.stringify(value);
}
