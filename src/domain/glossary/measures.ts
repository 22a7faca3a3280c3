import { ARTICLE_ONE, CONGRESS_GLOSSARY, type GlossaryEntry, SENATE_GLOSSARY } from "./entry.ts";

/** Congress, and what it votes on. */
export const MEASURE_ENTRIES = [
  {
    slug: "chamber",
    term: "Chamber",
    also: ["Senate", "House of Representatives"],
    text: [
      "One of the two houses of Congress. The Senate has 100 members, two for each state. The House of Representatives has 435 voting members. For people who served in both, this site lists votes from both, each marked with its chamber.",
    ],
    sources: [ARTICLE_ONE, CONGRESS_GLOSSARY],
    see: ["congress-and-session"],
  },
  {
    slug: "congress-and-session",
    term: "Congress and session",
    text: [
      "A Congress lasts two years and has a number. The 119th began in January 2025. It usually has two sessions, one each year. Roll call numbers start over with each session.",
    ],
    sources: [CONGRESS_GLOSSARY],
    see: ["chamber", "roll-call"],
  },
  {
    slug: "measure",
    term: "Measure",
    also: ["bill", "resolution"],
    text: [
      "A bill or a resolution. “S.” means a Senate bill and “H.R.” a House bill. A bill usually becomes law when both chambers pass the same text and the president signs it, or when two-thirds of both chambers vote to override a veto.",
    ],
    sources: [CONGRESS_GLOSSARY, ARTICLE_ONE],
    see: ["amendment", "nonbinding"],
  },
  {
    slug: "amendment",
    term: "Amendment",
    text: [
      "A proposed change to the text of a bill. In the Senate it does not have to be on the same subject as the bill. So a vote on an amendment can be about something the bill’s title does not mention.",
    ],
    sources: [CONGRESS_GLOSSARY, SENATE_GLOSSARY],
    see: ["purpose-line", "vehicle"],
  },
  {
    slug: "purpose-line",
    term: "Purpose line",
    also: ["statement of purpose"],
    text: [
      "One sentence at the top of a Senate amendment that states its purpose. The senators who offer the amendment write it. We print it word for word. It is not a summary by the Senate.",
    ],
    sources: [CONGRESS_GLOSSARY],
    see: ["amendment"],
  },
  {
    slug: "vehicle",
    term: "Vehicle",
    text: [
      "A bill that is used to carry other business. In February 2018, the Senate voted on amendments about immigration to H.R. 2579, whose title is about something else. This site names both the vehicle and the subject of the vote.",
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
      "Some votes state a view and change no law, even when they pass. A “sense of the Senate” is one kind. A paragraph of a budget resolution is another. The cards point this out.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["reserve-fund", "budget-resolution"],
  },
] as const satisfies readonly GlossaryEntry[];
