import "server-only";
import { evidenceOf, isComparable } from "#domain/record/record.ts";
import { database } from "../database/client.ts";
import { listComparedRecords } from "../people/senators.ts";
import { whereInScope } from "../roll-calls/roll-call-rows.ts";
import { listSources } from "../sources/sources.ts";

/** What has a page of its own in public, by the ids that its address is made of. */
export type PublicIds = {
  senators: string[];
  voices: string[];
  statements: string[];
  rollCalls: string[];
  inquiries: string[];
  replies: string[];
  sources: number[];
  comparisons: { statementId: string; rollCallId: string }[];
};

export async function listPublicIds(): Promise<PublicIds> {
  const published = { status: "published" } as const;
  const [records, voices, statements, rollCalls, inquiries, replies, { sources }] = await Promise.all([
    listComparedRecords(),
    database().voice.findMany({ where: published, select: { slug: true }, orderBy: { slug: "asc" } }),
    database().statement.findMany({ where: published, select: { statementId: true }, orderBy: { statementId: "asc" } }),
    database().rollCall.findMany({ where: whereInScope, select: { rollCallId: true }, orderBy: { rollCallId: "asc" } }),
    database().inquiry.findMany({ where: published, select: { inquiryId: true }, orderBy: { inquiryId: "asc" } }),
    database().rightOfReply.findMany({ where: published, select: { replyId: true }, orderBy: { replyId: "asc" } }),
    listSources(),
  ]);
  return {
    senators: records.map(({ person }) => person.slug).sort(),
    voices: voices.map(({ slug }) => slug),
    statements: statements.map(({ statementId }) => statementId),
    rollCalls: rollCalls.map(({ rollCallId }) => rollCallId),
    inquiries: inquiries.map(({ inquiryId }) => inquiryId),
    replies: replies.map(({ replyId }) => replyId),
    sources: sources.map(({ source }) => source.sourceId).sort((a, b) => a - b),
    comparisons: comparisonsOf(records),
  };
}

/** Each statement and roll call once, whatever the number of propositions that both touch. */
function comparisonsOf(records: Awaited<ReturnType<typeof listComparedRecords>>): PublicIds["comparisons"] {
  const comparisons = new Map<string, PublicIds["comparisons"][number]>();
  for (const evidence of records.flatMap(evidenceOf).filter(isComparable)) {
    const comparison = { statementId: evidence.statement.statementId, rollCallId: evidence.vote.rollCallId };
    comparisons.set(`${comparison.statementId} ${comparison.rollCallId}`, comparison);
  }
  return [...comparisons.values()];
}
