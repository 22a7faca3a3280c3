/** One word or name of the debate, in plain words, with where it is written down. */
export type GlossaryEntry = {
  /** Its place in the address: `/glossary#cloture`. */
  slug: string;
  term: string;
  /** Other ways in which it is written. Search finds the entry by these too. */
  also?: readonly string[];
  /** One paragraph each. */
  text: readonly string[];
  sources: readonly GlossarySource[];
  /** Slugs of entries near to this one. */
  see: readonly string[];
};

export type GlossarySource = { name: string; url: string };

/** Official and scholarly places that many entries rest on, each written once. */
export const SENATE_GLOSSARY: GlossarySource = {
  name: "Glossary of the Senate",
  url: "https://www.senate.gov/about/glossary.htm",
};
export const CONGRESS_GLOSSARY: GlossarySource = {
  name: "Legislative glossary, Congress.gov",
  url: "https://www.congress.gov/help/legislative-glossary",
};
export const VOTING_IN_THE_SENATE: GlossarySource = {
  name: "Voting and Quorum Procedures in the Senate, Congressional Research Service",
  url: "https://www.everycrsreport.com/reports/96-452.html",
};
export const SANCTUARY_REPORT: GlossarySource = {
  name: "“Sanctuary” Jurisdictions, Congressional Research Service",
  url: "https://www.everycrsreport.com/reports/R44795.html",
};
export const ARTICLE_ONE: GlossarySource = {
  name: "Constitution, Article I",
  url: "https://constitution.congress.gov/constitution/article-1/",
};

/** A section of the United States Code, as the Legal Information Institute prints it. */
export function codeSection(title: number, section: number, of = ""): GlossarySource {
  return {
    name: `${title} U.S. Code § ${section}${of}`,
    url: `https://www.law.cornell.edu/uscode/text/${title}/${section}`,
  };
}
