import { findSenator } from "#data/senators.ts";
import { findStatement, listOnTheSame } from "#data/statements.ts";
import type { Person } from "#domain/person.ts";
import {
  type Difference,
  differencesOf,
  type EvidenceGroup,
  evidenceOf,
  groupEvidence,
  type Statement,
  type SubjectVote,
} from "#domain/record.ts";

export type StatementRecord = {
  statement: Statement;
  /** Null where the speaker is no senator. */
  person: Person | null;
  groups: EvidenceGroup[];
  explained: SubjectVote[];
  differences: Difference[];
  others: Statement[];
};

/** One published statement with all that stands on its page; null where there is none. */
export async function loadStatement(statementId: string): Promise<StatementRecord | null> {
  const statement = await findStatement(statementId);
  if (!statement) return null;
  const { kind, slug } = statement.speaker;
  const [record, others] = await Promise.all([kind === "senator" ? findSenator(slug) : null, listOnTheSame(statement)]);
  const isThis = (other: Statement) => other.statementId === statementId;
  return {
    statement,
    person: record?.person ?? null,
    groups: record ? groupEvidence(evidenceOf(record).filter((item) => isThis(item.statement))) : [],
    explained: record?.votes.filter(({ vote }) => statement.explains.includes(vote.rollCallId)) ?? [],
    differences: differencesOf([statement, ...others]).filter(({ earlier, later }) => isThis(earlier) || isThis(later)),
    others,
  };
}
