import { z } from "zod";

/** The states by postal code, in alphabetical order of their names. */
export const STATES = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
} as const;
export type StateCode = keyof typeof STATES;

/** The names of states as AP style writes them after a person's party. */
const AP_STATES: Partial<Record<StateCode, string>> = {
  AL: "Ala.",
  AZ: "Ariz.",
  AR: "Ark.",
  CA: "Calif.",
  CO: "Colo.",
  CT: "Conn.",
  DE: "Del.",
  FL: "Fla.",
  GA: "Ga.",
  IL: "Ill.",
  IN: "Ind.",
  KS: "Kan.",
  KY: "Ky.",
  LA: "La.",
  MD: "Md.",
  MA: "Mass.",
  MI: "Mich.",
  MN: "Minn.",
  MS: "Miss.",
  MO: "Mo.",
  MT: "Mont.",
  NE: "Neb.",
  NV: "Nev.",
  NH: "N.H.",
  NJ: "N.J.",
  NM: "N.M.",
  NY: "N.Y.",
  NC: "N.C.",
  ND: "N.D.",
  OK: "Okla.",
  OR: "Ore.",
  PA: "Pa.",
  RI: "R.I.",
  SC: "S.C.",
  SD: "S.D.",
  TN: "Tenn.",
  VT: "Vt.",
  VA: "Va.",
  WA: "Wash.",
  WV: "W.Va.",
  WI: "Wis.",
  WY: "Wyo.",
};

/** Abbreviates a state in AP style: "S.C."; Alaska, Texas and others stay whole. A territory keeps its code. */
export function shortStateName(code: string): string {
  return AP_STATES[code as StateCode] ?? STATES[code as StateCode] ?? code;
}

/** Rewrites "(R-LA)", as official files print it, in AP style: "(R-La.)". */
export function withShortStates(text: string): string {
  return text.replace(/\(([A-Z]{1,2})-([A-Z]{2})\)/g, (_, party, state) => `(${party}-${shortStateName(state)})`);
}

/** @throws RangeError on a code that is no state: only states elect senators. */
export function stateName(code: string): string {
  const name = STATES[code as StateCode];
  if (!name) throw new RangeError(`no such state: ${JSON.stringify(code)}`);
  return name;
}

/** A postal code in large or small letters, as large ones. Refuses what is no state. */
export const stateCodeSchema = z
  .string()
  .toUpperCase()
  .pipe(z.enum(Object.keys(STATES) as [StateCode, ...StateCode[]]));
