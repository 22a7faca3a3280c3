import { ARTICLE_ONE, CONGRESS_GLOSSARY, type GlossaryEntry, SENATE_GLOSSARY, VOTING_IN_THE_SENATE } from "./entry.ts";

const SENATE_VOTES = { name: "Roll call votes, Senate", url: "https://www.senate.gov/legislative/votes_new.htm" };

/** What a recorded vote is, and what one person can do in it. */
export const VOTE_ENTRIES = [
  {
    slug: "roll-call",
    term: "Roll call",
    also: ["recorded vote", "yeas and nays"],
    text: [
      "A vote in which each member’s name and vote are recorded. Each has a number, which starts over at 1 in each session. Many other questions are decided by voice vote, and then no one’s vote is on record.",
    ],
    sources: [ARTICLE_ONE, SENATE_VOTES],
    see: ["congress-and-session", "yea-and-nay"],
  },
  {
    slug: "yea-and-nay",
    term: "Yea and Nay",
    also: ["Aye", "No"],
    text: [
      "Yes and no. The House also prints Aye and No, depending on the kind of vote. This site keeps the word in the official record.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["present", "not-voting"],
  },
  {
    slug: "present",
    term: "Present",
    text: ["A member answers the call but says neither Yea nor Nay. We list it as “Present” and do not compare it."],
    sources: [VOTING_IN_THE_SENATE],
    see: ["live-pair", "not-voting"],
  },
  {
    slug: "not-voting",
    term: "Not voting",
    also: ["did not vote", "absent"],
    text: [
      "A member is in office but casts no vote. The official record does not say why. The reason can be illness, travel or choice. This site never counts it as a position.",
    ],
    sources: [SENATE_VOTES],
    see: ["present"],
  },
  {
    slug: "live-pair",
    term: "Live pair",
    also: ["pairing"],
    text: [
      "An agreement between two members on opposite sides, one of them absent. The one who is there does not vote, so the absence does not change the outcome. The official record marks it.",
    ],
    sources: [
      VOTING_IN_THE_SENATE,
      {
        name: "Pairing in Congressional Voting, Congressional Research Service",
        url: "https://www.everycrsreport.com/reports/98-970.html",
      },
    ],
    see: ["present"],
  },
  {
    slug: "suspension-of-the-rules",
    term: "Suspension of the rules",
    text: [
      "A fast way for the House to pass a measure. Debate is brief, and no changes can be offered. Two-thirds of those voting must agree.",
    ],
    sources: [CONGRESS_GLOSSARY],
    see: ["roll-call"],
  },
] as const satisfies readonly GlossaryEntry[];
