import { publicRecord } from "#data/record/public-record.ts";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import type { Person } from "#domain/people/person.ts";
import {
  type AsOf,
  onTheSameIn,
  type PublicRecord,
  repliesIn,
  senatorIn,
  statementIn,
} from "#domain/record/public-record.ts";
import {
  type Difference,
  differencesOf,
  type EvidenceGroup,
  evidenceOf,
  groupEvidence,
  type Statement,
  type SubjectVote,
} from "#domain/record/record.ts";

export type StatementRecord = {
  statement: Statement;
  /** Null where the speaker is no senator. */
  person: Person | null;
  groups: EvidenceGroup[];
  explained: SubjectVote[];
  differences: Difference[];
  others: Statement[];
  replies: RightOfReply[];
};

/** One published statement with all that stands on its page; null where there is none. */
export async function loadStatement(statementId: string, asOf: AsOf = null): Promise<StatementRecord | null> {
  return statementPageIn(await publicRecord(asOf), statementId);
}

/** The same of any state of the record. */
export function statementPageIn(whole: PublicRecord, statementId: string): StatementRecord | null {
  const statement = statementIn(whole, statementId);
  if (!statement) return null;
  const { kind, slug } = statement.speaker;
  const record = kind === "senator" ? senatorIn(whole, slug) : null;
  const others = onTheSameIn(whole, statement);
  const isThis = (other: Statement) => other.statementId === statementId;
  return {
    statement,
    person: record?.person ?? null,
    groups: record ? groupEvidence(evidenceOf(record).filter((item) => isThis(item.statement))) : [],
    explained: record?.votes.filter(({ vote }) => statement.explains.includes(vote.rollCallId)) ?? [],
    differences: differencesOf([statement, ...others]).filter(({ earlier, later }) => isThis(earlier) || isThis(later)),
    others,
    replies: repliesIn(whole, { statementId }),
  };
}
