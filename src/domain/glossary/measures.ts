import { ARTICLE_ONE, CONGRESS_GLOSSARY, type GlossaryEntry, SENATE_GLOSSARY } from "./entry.ts";

/** Congress, and what it votes on. */
export const MEASURE_ENTRIES = [
  {
    slug: "chamber",
    term: "Chamber",
    also: ["Senate", "House of Representatives"],
    text: [
      "One of the two parts of Congress. The Senate has 100 members, two for each state. The House of Representatives has 435 with a vote. Somebody who has served in both has votes of both here, each marked with its chamber.",
    ],
    sources: [ARTICLE_ONE, CONGRESS_GLOSSARY],
    see: ["congress-and-session"],
  },
  {
    slug: "congress-and-session",
    term: "Congress and session",
    text: [
      "A Congress lasts two years and has a number. The 119th began in January 2025. Most often it has two sessions, one in each year. Numbers of roll calls start again with each session.",
    ],
    sources: [CONGRESS_GLOSSARY],
    see: ["chamber", "roll-call"],
  },
  {
    slug: "measure",
    term: "Measure",
    also: ["bill", "resolution"],
    text: [
      "A bill or a resolution. “S.” stands for a bill of the Senate and “H.R.” for a bill of the House. As a rule a bill becomes law when both chambers have passed the same text and the president signs it, or when two thirds of both vote to override a veto.",
    ],
    sources: [CONGRESS_GLOSSARY, ARTICLE_ONE],
    see: ["amendment", "nonbinding"],
  },
  {
    slug: "amendment",
    term: "Amendment",
    text: [
      "A proposed change to the text of a bill. In the Senate it need not be on the same subject as the bill. So a vote on an amendment can be about something that the bill’s title does not name.",
    ],
    sources: [CONGRESS_GLOSSARY, SENATE_GLOSSARY],
    see: ["purpose-line", "vehicle"],
  },
  {
    slug: "purpose-line",
    term: "Purpose line",
    also: ["statement of purpose"],
    text: [
      "One sentence at the head of a Senate amendment that says what it is for. Those who offer the amendment write it. It is printed here word for word. It is not a summary by the Senate.",
    ],
    sources: [CONGRESS_GLOSSARY],
    see: ["amendment"],
  },
  {
    slug: "vehicle",
    term: "Vehicle",
    text: [
      "A bill that is used to carry other matter. In February 2018 the Senate voted on amendments about immigration to H.R. 2579, whose title is about something else. This site names both: the vehicle, and what the vote was on.",
    ],
    sources: [
      { name: "H.R. 2579, 115th Congress", url: "https://www.congress.gov/bill/115th-congress/house-bill/2579" },
      {
        name: "S.Amdt. 1948, 115th Congress",
        url: "https://www.congress.gov/amendment/115th-congress/senate-amendment/1948",
      },
    ],
    see: ["amendment"],
  },
  {
    slug: "nonbinding",
    term: "Nonbinding vote",
    also: ["would not have changed the law", "sense of the Senate"],
    text: [
      "Some votes state a view and change no law, even where they carry. A sense of the Senate is one kind, a paragraph of a budget resolution another. Cards say so where it is the case.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["reserve-fund", "budget-resolution"],
  },
] as const satisfies readonly GlossaryEntry[];
