/** The people whose pages show every rule at work (method, section 8), in the order of the method. */
export const WORKED_CASES = [
  "jon-tester",
  "bob-casey",
  "tammy-baldwin",
  "jacky-rosen",
  "martin-heinrich",
  "sherrod-brown",
  "mark-kirk",
  "lindsey-graham",
  "claire-mccaskill",
  "joe-biden",
] as const;
