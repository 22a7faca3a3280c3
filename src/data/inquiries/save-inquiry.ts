import type { Editor } from "#domain/editors/editor.ts";
import { type InquiryInput, inquirySchema } from "#domain/inquiries/inquiry.ts";
import type { Transaction } from "../database/connect.ts";
import { firstDayColumn } from "../database/date-columns.ts";
import { type Edit, revise } from "../history/revisions.ts";
import { assertStepsAllowed } from "../record/assert-step-allowed.ts";
import { saveSources, sourceIdOf } from "../sources/save-source.ts";
import { assertVoicesPublished } from "../statements/assert-voices-published.ts";
import { speakerColumns } from "../statements/save-statement.ts";

/**
 * Saves inquiries whole, with all that came back, each as a new version; gives the versions by id. Refused:
 * ZodError, EditConflict, TransitionNotAllowed, NotPermitted.
 */
export async function saveInquiries(
  editor: Editor,
  tx: Transaction,
  edits: readonly Edit<InquiryInput>[],
): Promise<Map<string, number>> {
  const checked = edits.map((edit) => ({ ...edit, record: inquirySchema.parse(edit.record) }));
  const versions = await revise(editor, tx, "inquiry", checked, ({ inquiryId }) => inquiryId);
  const inquiries = checked.map(({ record }) => record);
  const ids = inquiries.map(({ inquiryId }) => inquiryId);
  const before = await tx.inquiry.findMany({
    where: { inquiryId: { in: ids } },
    select: { inquiryId: true, status: true },
  });
  await assertStepsAllowed(
    editor,
    tx,
    "inquiry",
    before.map(({ inquiryId, status }) => [inquiryId, status]),
    inquiries.map(({ inquiryId, status }) => [inquiryId, status]),
  );
  await assertVoicesPublished(
    editor,
    tx,
    inquiries.flatMap(({ status, outcomes }) => outcomes.map(({ speaker }) => ({ status, speaker }))),
  );
  const sources = await saveSources(
    editor,
    tx,
    inquiries.map(({ source }) => source),
  );
  for (const { outcomes: _outcomes, askedOn, source, ...inquiry } of inquiries) {
    const row = {
      ...inquiry,
      askedOn: firstDayColumn(askedOn),
      askedOnPrecision: askedOn.precision,
      sourceId: sourceIdOf(sources, source.url),
      version: versions.get(inquiry.inquiryId),
    };
    await tx.inquiry.upsert({ where: { inquiryId: inquiry.inquiryId }, create: row, update: row });
  }
  await tx.inquiryOutcome.deleteMany({ where: { inquiryId: { in: ids } } });
  await tx.inquiryOutcome.createMany({ data: inquiries.flatMap(toOutcomeRows) });
  return versions;
}

function toOutcomeRows({ inquiryId, outcomes }: InquiryInput) {
  return outcomes.map(({ speaker, ...outcome }, ordinal) => ({
    ...outcome,
    ...speakerColumns(speaker),
    inquiryId,
    ordinal,
  }));
}
