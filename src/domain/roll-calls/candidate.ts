import type { Chamber } from "./roll-call.ts";

/**
 * What editors look for in the official words of roll calls that nobody has read, each with the reason why. Written as
 * a reader would type it into a search: quoted words stand together, a minus leaves out.
 */
export const SUBJECT_QUERIES = [
  { query: "sanctuary -wildlife -marine -refuge -whale", why: "names sanctuary places" },
  { query: '"642" immigration', why: "names section 642 of the 1996 immigration law" },
  { query: '"section 1373"', why: "names 8 USC 1373" },
  { query: "detainer immigration", why: "names immigration detainers" },
  { query: "detainer alien", why: "names immigration detainers" },
  { query: '"287(g)"', why: "names agreements under section 287(g)" },
  { query: '"immigration and customs enforcement"', why: "names Immigration and Customs Enforcement" },
  { query: '"federal immigration" -judge', why: "names federal immigration law or its officers" },
  { query: '"immigration enforcement"', why: "names immigration enforcement" },
  { query: '"immigration status" information', why: "is about sharing somebody's immigration status" },
  {
    query: '"local law enforcement" cooperate federal',
    why: "is about local police who cooperate with federal officials",
  },
  { query: '"law enforcement" immigration local', why: "is about local police and immigration" },
  { query: '"criminal aliens"', why: "names criminal aliens" },
  { query: '"secure communities" OR "safe communities" immigration', why: "names a program of cooperation" },
] as const;

/** Somebody offered an amendment that has been read: their others may be on the subject, and the House prints no purpose. */
export const SAME_AUTHOR = "is an amendment by the author of one that has been read";

/** One roll call that nobody has read and that looks as if it touched the subject, with the reasons. */
export type Candidate = {
  rollCallId: string;
  chamber: Chamber;
  heldOn: string;
  question: string;
  subject: string | null;
  measureTitle: string | null;
  amendmentPurpose: string | null;
  reasons: string[];
};

/** How many of the roll calls that are read for propositions the queries find, and which they miss. */
export type Recall = {
  read: number;
  byWords: number;
  byWordsOrAuthor: number;
  missed: { rollCallId: string; question: string }[];
};
