import type { Transaction } from "../database/connect.ts";

const published = { status: "published" } as const;

/** What readers see of a source: a source that only drafts rest on is not public. */
export const CITED_PUBLICLY = {
  OR: [
    { statements: { some: published } },
    { inquiries: { some: published } },
    { eventSources: { some: { event: published } } },
    { readingSources: { some: { reading: { rollCallReading: published } } } },
  ],
};

/** Whether anything that readers see rests on this source. */
export async function isCitedPublicly(tx: Pick<Transaction, "source">, sourceId: number): Promise<boolean> {
  return (await tx.source.count({ where: { sourceId, ...CITED_PUBLICLY } })) > 0;
}
