import { fitsWording, type WordingPattern } from "#domain/text/wording-pattern.ts";

/**
 * What kind of question was put, in the words of unitedstates/congress, told from the official wording. Files of that
 * form say it themselves; those of the two chambers do not. The first rule that fits decides.
 */
const RULES: readonly (readonly [WordingPattern, string])[] = [
  [/^on overriding the veto|^on presidential veto/i, "veto-override"],
  [[/objections ?of the president/i, /not ?withstanding/i], "veto-override"],
  [/^on the resolution of ratification/i, "treaty"],
  [/^on passage|^on (agreeing to )?the ((joint |concurrent )?resolution|conference report)/i, "passage"],
  [/^on (agreeing to )?the (en bloc )?amendment/i, "amendment"],
  [/cloture/i, "cloture"],
  [/^on the nomination/i, "nomination"],
  [/^guilty or not guilty/i, "conviction"],
  [/^on (the )?motion to recommit/i, "recommit"],
  [/^on the motion to (recede and )?concur/i, "passage"],
  [/^(on (motion to )?)?(concur|agree)(ring|eing)? ?(in|to)? (the )?senate (amendment|amdt|adt)/i, "passage"],
  [/^(on motion to )?suspend (the )?rules and (agree|concur|pass)/i, "passage-suspension"],
  [/^call (of the house|by states)$/i, "quorum"],
  [/^election of the speaker$/i, "leadership"],
  [/^on (ordering the previous question|approving the journal|(question of )?consideration of)/i, "procedural"],
  [
    /^will the house now consider|^on .*motion |^on (the )?motion to adjourn|^on the decision of the chair/i,
    "procedural",
  ],
  [/authoriz(e|ing) conferees|point of order|sustaining the ruling|^whether the amendment is germane/i, "procedural"],
  [/^table appeal of the ruling of the chair/i, "procedural"],
];

export function categoryOf(question: string): string {
  return RULES.find(([pattern]) => fitsWording(question, pattern))?.[1] ?? "unknown";
}
