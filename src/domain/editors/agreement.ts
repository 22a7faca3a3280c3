/** How far two independent codings of the same things agreed: raw agreement and Cohen's kappa (1960). */

/** What two coders said of one thing; null is a code too: not addressed, not touched. */
export type DoubleCoding = { first: string | null; second: string | null };

/** `kappa` is null where chance alone would make the two agree on everything: there is nothing to measure. */
export type Agreement = { coded: number; agreed: number; kappa: number | null };

export function agreementOf(codings: readonly DoubleCoding[]): Agreement {
  const coded = codings.length;
  const agreed = codings.filter(({ first, second }) => first === second).length;
  const codes = new Set(codings.flatMap(({ first, second }) => [first, second]));
  let byChance = 0;
  for (const code of codes) {
    const share = (coder: keyof DoubleCoding) => codings.filter((coding) => coding[coder] === code).length / coded;
    byChance += share("first") * share("second");
  }
  const kappa = coded === 0 || byChance === 1 ? null : (agreed / coded - byChance) / (1 - byChance);
  return { coded, agreed, kappa };
}
