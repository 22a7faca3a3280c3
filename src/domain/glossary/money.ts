import { codeSection, type GlossaryEntry, SENATE_GLOSSARY } from "./entry.ts";

/** Federal money at stake in the measures. */
export const MONEY_ENTRIES = [
  {
    slug: "cops",
    term: "COPS grants",
    also: ["Community Oriented Policing Services"],
    text: [
      "Justice Department grants to local police, mostly to hire officers. The letters stand for Community Oriented Policing Services. Some measures in this record would have kept this money from places that limit cooperation.",
    ],
    sources: [codeSection(34, 10381), { name: "COPS Office", url: "https://cops.usdoj.gov" }],
    see: ["byrne-jag", "scaap"],
  },
  {
    slug: "byrne-jag",
    term: "Byrne JAG",
    also: ["Byrne grants", "Justice Assistance Grant"],
    text: [
      "The Edward Byrne Memorial Justice Assistance Grant. The Justice Department gives it to states, cities and counties for police, courts, jails and other criminal justice work. A formula sets each share.",
    ],
    sources: [codeSection(34, 10152), { name: "Bureau of Justice Assistance", url: "https://bja.ojp.gov" }],
    see: ["cops", "scaap"],
  },
  {
    slug: "scaap",
    term: "SCAAP",
    also: ["State Criminal Alien Assistance Program"],
    text: [
      "The State Criminal Alien Assistance Program. The federal government pays states and localities part of the cost of jailing some people without legal status who were convicted of crimes.",
    ],
    sources: [codeSection(8, 1231, "(i)"), { name: "Bureau of Justice Assistance", url: "https://bja.ojp.gov" }],
    see: ["byrne-jag", "cops"],
  },
  {
    slug: "cdbg",
    term: "CDBG",
    also: ["Community Development Block Grant", "development grants"],
    text: [
      "Community Development Block Grants, from the Department of Housing and Urban Development. Cities, counties and states use them for housing, streets, water and local services, mostly for people with low or middle incomes.",
      "In 2016, S. 3100 would have kept them from places that limit cooperation.",
    ],
    sources: [
      codeSection(42, 5301),
      { name: "S. 3100, 114th Congress", url: "https://www.congress.gov/bill/114th-congress/senate-bill/3100" },
    ],
    see: ["cops"],
  },
  {
    slug: "limit-on-funds",
    term: "Limit on funds",
    also: ["limitation amendment", "spending bill", "appropriations bill"],
    text: [
      "A line in a spending bill that says none of its money may be used for a certain purpose. It applies only to that bill’s money, for that year.",
    ],
    sources: [SENATE_GLOSSARY],
    see: ["amendment", "vehicle"],
  },
] as const satisfies readonly GlossaryEntry[];
