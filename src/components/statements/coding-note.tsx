import { STANCES, type Stance } from "#domain/propositions/position.ts";
import type { Proposition } from "#domain/propositions/proposition.ts";
import type { Statement } from "#domain/record/record.ts";
import { CODING_SETTLEMENT_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** That the words were coded twice, and what each coding said where the two differed. */
export function CodingNote({ statement, proposition }: { statement: Statement; proposition: Proposition }) {
  const coding = statement.codings.find((item) => item.proposition === proposition);
  if (!coding || !statement.codingSettledBy) return null;
  const { codingSettledBy } = statement;
  if (codingSettledBy === "one_editor") return <p>{CODING_SETTLEMENT_LABELS.one_editor}</p>;
  if (coding.first === coding.second) return <p>{CODING_SETTLEMENT_LABELS.both_codings_agree}</p>;
  return (
    <p>
      {CODING_SETTLEMENT_LABELS[codingSettledBy === "discussion" ? "discussion" : "third_reading"]} First review:{" "}
      {coded(coding.first)}. Second review: {coded(coding.second)}.
    </p>
  );
}

function coded(stance: string | null): string {
  if (stance === null) return "not addressed";
  const known = (STANCES as readonly string[]).includes(stance);
  return (known ? STANCE_WORDING[stance as Stance].label : stance).toLowerCase();
}
