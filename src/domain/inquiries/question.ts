/**
 * A question that was put to somebody. `isExact`: `text` is word for word and may stand in quotation marks; otherwise it
 * is the record's own words for it, as they follow "Asked": "whether they agree …", "for comment on …".
 */
export type Question = { text: string; isExact: boolean };

/** The same in one line, for where no markup can be: only what is known word for word stands in quotation marks. */
export function questionText({ text, isExact, askedBy }: Question & { askedBy: string | null }): string {
  const prefix = askedBy ? `Asked by ${askedBy}` : "Asked";
  return isExact ? `${prefix}: “${text}”` : `${prefix} ${text} (paraphrased)`;
}
