import type { ComparedRecord } from "#domain/record/public-record.ts";

/**
 * What of one version of `src/domain` decides what readers see. Another version may lack any of it, or have it in
 * another shape: then it cannot be compared, and that is said.
 */
export type Method = typeof import("#domain/method.ts");

/** One thing that readers would see otherwise; `before` or `after` null where only the other version shows it. */
export type MethodDifference = { where: string; before: string | null; after: string | null };

/** Everything that readers would see otherwise of one and the same record, in a stable order. */
export function methodDifferences(
  records: readonly ComparedRecord[],
  before: Method,
  after: Method,
): MethodDifference[] {
  const seen = (method: Method) => new Map([...labelsOf(method), ...records.flatMap((own) => seenOf(own, method))]);
  const [then, now] = [seen(before), seen(after)];
  return [...new Set([...then.keys(), ...now.keys()])]
    .map((where) => ({ where, before: then.get(where) ?? null, after: now.get(where) ?? null }))
    .filter((each) => each.before !== each.after);
}

type Seen = [where: string, text: string];

function seenOf(own: ComparedRecord, method: Method): Seen[] {
  const { person, statements } = own;
  const { LABELS } = method;
  const of = (what: string) => `${person.name} (${person.slug}): ${what}`;
  const headlines = method.headlinesOf(own).map(({ proposition, governing, sentence }): Seen => {
    const stance = governing && LABELS.STANCE_WORDING[governing.position.stance].label;
    const text = governing ? `${stance}, ${governing.statement.statementId}. ${sentence}` : LABELS.NO_STATEMENT;
    return [of(`at the top, ${proposition}`), text];
  });
  const cards = method.evidenceOf(own).map((evidence): Seen => {
    const { statement, position, vote, comparison } = evidence;
    const label = method.verdictLabel(comparison.verdict, comparison.context.length > 0);
    const sentences = method.contextSentences(evidence).map(({ sentence }) => sentence);
    const where = of(`${statement.statementId} beside ${vote.rollCallId}, ${position.proposition}`);
    return [where, [label, LABELS.REASON_WORDING[comparison.reason].sentence, ...sentences].join(" · ")];
  });
  const changes = method.differencesOf(statements).map(({ proposition, earlier, later, acknowledged }): Seen => {
    const label = LABELS.DIFFERENCE_LABELS[acknowledged ? "acknowledged" : "unacknowledged"];
    return [of(`${earlier.statementId} and ${later.statementId}, ${proposition}`), label];
  });
  return [...headlines, ...cards, ...changes];
}

/** Every label by its name, and the version of the method. */
function labelsOf({ LABELS, METHOD_VERSION, GLOSSARY }: Method): Seen[] {
  return [["the version of the method", METHOD_VERSION], ...textsIn("label", LABELS), ...textsIn("glossary", GLOSSARY)];
}

function textsIn(where: string, value: unknown): Seen[] {
  if (typeof value === "string") return [[where, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(`${where} ${key}`, each));
}
