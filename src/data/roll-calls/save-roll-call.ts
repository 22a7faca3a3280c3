import type { Importer } from "#domain/editors/editor.ts";
import { type OfficialRollCall, officialRollCallSchema } from "#domain/official-files/official-roll-call.ts";
import { hasEveryVote } from "#domain/roll-calls/roll-call.ts";
import type { Transaction } from "../database/connect.ts";
import { dayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { contentSha256 } from "./roll-call-hash.ts";

/**
 * Saves roll calls with tally, votes and addresses, each as a new version; gives the versions by id. A fact: only an
 * importer may. Refused: ZodError, which says where votes and tally disagree; EditConflict.
 */
export async function saveRollCalls(
  importer: Importer,
  tx: Transaction,
  edits: readonly Edit<OfficialRollCall>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: officialRollCallSchema.parse(edit.record) }));
  const versions = await revise(importer, tx, "roll_call", checked, ({ rollCallId }) => rollCallId);
  const rollCalls = checked.map(({ record }) => record);
  for (const rollCall of rollCalls) {
    const row = toRow(rollCall);
    await tx.rollCall.upsert({ where: { rollCallId: rollCall.rollCallId }, create: row, update: row });
  }
  const where = { rollCallId: { in: rollCalls.map(({ rollCallId }) => rollCallId) } };
  await tx.rollCallLink.deleteMany({ where });
  await tx.rollCallTally.deleteMany({ where });
  await tx.vote.deleteMany({ where });
  const parts = <T extends object>(of: (rollCall: OfficialRollCall) => T[]) =>
    rollCalls.flatMap((rollCall) => of(rollCall).map((part) => ({ rollCallId: rollCall.rollCallId, ...part })));
  await tx.rollCallLink.createMany({ data: parts(({ links }) => links) });
  await tx.rollCallTally.createMany({ data: parts(({ tally }) => tally) });
  await tx.vote.createMany({ data: parts(({ votes }) => votes) });
  return versions;
}

function toRow(rollCall: OfficialRollCall) {
  const {
    heldOn,
    heldAt,
    recordModified,
    measure,
    amendment,
    nomination,
    treaty,
    links: _links,
    tally: _tally,
    votes: _votes,
    ...rest
  } = rollCall;
  return {
    ...rest,
    heldOn: dayColumn(heldOn),
    heldAt: new Date(heldAt),
    recordModified: recordModified === null ? null : new Date(recordModified),
    measureType: measure?.type ?? null,
    measureNumber: measure?.number ?? null,
    measureCongress: measure?.congress ?? null,
    measureTitle: measure?.title ?? null,
    measureShortTitle: measure?.shortTitle ?? null,
    amendmentType: amendment?.type ?? null,
    amendmentNumber: amendment?.number ?? null,
    amendmentPurpose: amendment?.purpose ?? null,
    amendmentAuthor: amendment?.author ?? null,
    nominationNumber: nomination?.number ?? null,
    nominationTitle: nomination?.title ?? null,
    treatyCongress: treaty?.congress ?? null,
    treatyNumber: treaty?.number ?? null,
    treatyTitle: treaty?.title ?? null,
    // Where votes are missing, no file says the same.
    contentSha256: hasEveryVote(rollCall) ? contentSha256(rollCall) : null,
  };
}
