/** How the two chambers abbreviate kinds of measures; the Senate "S.J.Res. 5", the Clerk of the House "S J RES 5". */
const SENATE: Record<string, string> = {
  "S.": "s",
  "S.Con.Res.": "sconres",
  "S.J.Res.": "sjres",
  "S.Res.": "sres",
  "H.R.": "hr",
  "H.Con.Res.": "hconres",
  "H.J.Res.": "hjres",
  "H.Res.": "hres",
};

/** Kinds of measures as unitedstates/congress and our record call them. */
export const MEASURE_TYPES: readonly string[] = Object.values(SENATE);

/** `s` for "S."; null for what is no bill or resolution. */
export function senateMeasureType(printed: string): string | null {
  return Object.hasOwn(SENATE, printed) ? (SENATE[printed] as string) : null;
}

/** `hr`, 3003 for "H R 3003"; null for what is no bill or resolution. */
export function houseMeasure(printed: string): { type: string; number: number } | null {
  const [, letters, digits] = /^([A-Z ]+?) (\d{1,6})$/.exec(printed.trim()) ?? [];
  if (!letters || !digits) return null;
  const type = letters.replaceAll(" ", "").toLowerCase();
  return MEASURE_TYPES.includes(type) ? { type, number: Number(digits) } : null;
}
