/** What readers would see otherwise once one statement is published, changed or retracted. From the engine alone. */
import { type Headline, headlinesOf } from "../comparisons/headline.ts";
import { type Evidence, evidenceOf, type SenatorRecord, type Statement } from "../record/record.ts";

/** One comparison that readers see before and after, and not in the same way. */
export type ChangedComparison = { before: Evidence; after: Evidence };

/** One count sentence; null: no position governs on this proposition. */
export type ChangedSentence = { proposition: Headline["proposition"]; before: string | null; after: string | null };

export type PublishPreview = {
  appears: Evidence[];
  disappears: Evidence[];
  changes: ChangedComparison[];
  /** Of the propositions whose sentence, or whose governing position, is not the same afterward. */
  sentences: ChangedSentence[];
};

/** What readers see of one person. */
export type Seen = Pick<SenatorRecord, "statements" | "votes">;

/** `after` null: the statement goes. Pure: nothing is saved, and the same record gives the same preview. */
export function previewOf(published: Seen, statementId: string, after: Statement | null): PublishPreview {
  const others = published.statements.filter((statement) => statement.statementId !== statementId);
  return differenceBetween(published, {
    votes: published.votes,
    statements: after ? [...others, after] : others,
  });
}

/** What readers would see otherwise of one person. */
export function differenceBetween(now: Seen, then: Seen): PublishPreview {
  const [was, will] = [keyed(evidenceOf(now)), keyed(evidenceOf(then))];
  return {
    appears: [...will].filter(([key]) => !was.has(key)).map(([, item]) => item),
    disappears: [...was].filter(([key]) => !will.has(key)).map(([, item]) => item),
    changes: [...will].flatMap(([key, item]) => {
      const before = was.get(key);
      return before && shown(before) !== shown(item) ? [{ before, after: item }] : [];
    }),
    sentences: changedSentences(headlinesOf(now), headlinesOf(then)),
  };
}

/** Whether nothing that is computed would differ. */
export function changesNothing({ appears, disappears, changes, sentences }: PublishPreview): boolean {
  return appears.length + disappears.length + changes.length + sentences.length === 0;
}

function keyed(evidence: readonly Evidence[]): Map<string, Evidence> {
  return new Map(
    evidence.map((item) => [
      `${item.statement.statementId} ${item.position.proposition} ${item.vote.rollCallId}`,
      item,
    ]),
  );
}

/** What a card says of one pair: the verdict with its reason and context, the words, and the vote in plain words. */
function shown({ comparison, position, statement, on }: Evidence): string {
  const { plain } = on;
  return JSON.stringify([comparison, position, statement.quote, statement.saidOn, statement.attribution, plain]);
}

function changedSentences(before: readonly Headline[], after: readonly Headline[]): ChangedSentence[] {
  return after.flatMap((headline, index) => {
    const was = before[index] as Headline;
    const same =
      was.sentence === headline.sentence &&
      was.governing?.statement.statementId === headline.governing?.statement.statementId;
    return same ? [] : [{ proposition: headline.proposition, before: was.sentence, after: headline.sentence }];
  });
}
