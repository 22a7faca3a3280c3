import { codeSection, type GlossaryEntry, SANCTUARY_REPORT } from "./entry.ts";

const DETAINERS_REPORT = {
  name: "Immigration Detainers: Legal Issues, Congressional Research Service",
  url: "https://www.everycrsreport.com/reports/R42690.html",
};
const CRIMINAL_ALIEN_PROGRAMS_REPORT = {
  name: "Interior Immigration Enforcement: Criminal Alien Programs, Congressional Research Service",
  url: "https://www.everycrsreport.com/reports/R44627.html",
};

/** Immigration law and how it is carried out. */
export const LAW_ENTRIES = [
  {
    slug: "sanctuary",
    term: "Sanctuary city, county or state",
    also: ["sanctuary jurisdiction", "sanctuary cities", "sanctuary policy"],
    text: [
      "There is no agreed meaning. Most often the word means a place whose rules limit how far its police and jails help federal immigration officers. Some rules bar officers from asking about immigration status. Some bar them from sharing it. Some bar jails from holding certain people.",
      "The word is contested. Many who want such limits ended use it, and so do the titles of bills and executive orders. Some places with such limits call themselves sanctuaries. Others say the word does not fit them.",
      "This site writes “places that limit cooperation”. It uses “sanctuary” where others use it, and in headings where readers look for the word.",
    ],
    sources: [
      SANCTUARY_REPORT,
      {
        name: "Executive Order 14287, Federal Register",
        url: "https://www.govinfo.gov/content/pkg/FR-2025-05-02/html/2025-07789.htm",
      },
    ],
    see: ["place-that-limits-cooperation", "section-1373", "detainer"],
  },
  {
    slug: "place-that-limits-cooperation",
    term: "Place that limits cooperation",
    text: [
      "A state, county or city whose laws or rules limit how far its own officers help federal immigration officers. The limits differ from place to place. They can cover asking about status, sharing information, holding people or taking part in arrests.",
    ],
    sources: [SANCTUARY_REPORT],
    see: ["sanctuary"],
  },
  {
    slug: "detainer",
    term: "Detainer",
    also: ["immigration detainer", "ICE hold", "immigration hold"],
    text: [
      "A request from federal immigration officers to a jail. It asks the jail to notify them before it releases a person. It also asks the jail to hold the person for up to 48 more hours, not counting weekends and holidays, so that they can take custody.",
      "Federal courts that have ruled on detainers treat them as requests, not orders. Whether places should honor them is one of the main points of this debate.",
    ],
    sources: [
      { name: "8 Code of Federal Regulations § 287.7", url: "https://www.law.cornell.edu/cfr/text/8/287.7" },
      DETAINERS_REPORT,
    ],
    see: ["administrative-warrant", "sanctuary"],
  },
  {
    slug: "administrative-warrant",
    term: "Administrative warrant",
    also: ["ICE warrant", "judicial warrant", "warrant"],
    text: [
      "A document that lets immigration officers arrest a person for removal from the country. An immigration officer signs it. A judge signs a judicial warrant.",
      "Some places that limit cooperation require a judge’s warrant. Where a statement sets such a condition, its card says so.",
    ],
    sources: [codeSection(8, 1226), DETAINERS_REPORT],
    see: ["detainer"],
  },
  {
    slug: "section-1373",
    term: "8 U.S. Code 1373",
    also: ["8 USC 1373", "section 1373", "section 642", "information-sharing law"],
    text: [
      "A federal law passed in 1996. It says that a state or local government may not bar its officers from sharing a person’s citizenship or immigration status with federal immigration officers. It was section 642 of the act that created it.",
      "It does not require anyone to ask about status, and it does not mention detainers. Courts have disagreed on whether Congress may impose such a rule on states.",
    ],
    sources: [codeSection(8, 1373), SANCTUARY_REPORT],
    see: ["commandeering", "sanctuary"],
  },
  {
    slug: "commandeering",
    term: "Commandeering",
    also: ["anti-commandeering", "Tenth Amendment"],
    text: [
      "A federal order that makes state or local officers carry out federal law. The Supreme Court reads the Tenth Amendment as barring such orders. Courts are still deciding how far that bar reaches in immigration law.",
    ],
    sources: [
      {
        name: "Constitution, Tenth Amendment",
        url: "https://constitution.congress.gov/constitution/amendment-10/",
      },
      SANCTUARY_REPORT,
    ],
    see: ["section-1373"],
  },
  {
    slug: "287g",
    term: "287(g) agreement",
    also: ["287g", "section 287(g)"],
    text: [
      "An agreement between the federal government and a state or local police force or jail. It lets trained local officers do some of the work of immigration officers, under federal supervision. It is named for a section of immigration law.",
    ],
    sources: [codeSection(8, 1357, "(g)"), CRIMINAL_ALIEN_PROGRAMS_REPORT],
    see: ["secure-communities"],
  },
  {
    slug: "secure-communities",
    term: "Secure Communities and PEP",
    also: ["Priority Enforcement Program"],
    text: [
      "Two federal programs built on the fingerprints that jails send to the FBI. Immigration officers check the prints to learn who is in jail and could be removed from the country.",
      "Secure Communities began in 2008. In November 2014, the Priority Enforcement Program was announced to replace it. In January 2017, an executive order brought Secure Communities back.",
    ],
    sources: [
      CRIMINAL_ALIEN_PROGRAMS_REPORT,
      { name: "Executive Order 13768, Federal Register", url: "https://www.federalregister.gov/d/2017-02102" },
    ],
    see: ["detainer", "287g"],
  },
  {
    slug: "laken-riley-act",
    term: "Laken Riley Act",
    also: ["S. 5"],
    text: [
      "A law signed in January 2025. It requires immigration officers to detain some people without legal status who are accused of theft and some other crimes. It also lets states sue over immigration enforcement.",
      "Its roll calls are close to this site’s subject. They are listed but not compared.",
    ],
    sources: [
      { name: "S. 5, 119th Congress", url: "https://www.congress.gov/bill/119th-congress/senate-bill/5" },
      codeSection(8, 1226),
    ],
    see: ["kates-law"],
  },
  {
    slug: "kates-law",
    term: "Kate’s Law",
    text: [
      "A name for several bills that would lengthen prison terms for people who return after being removed from the country. They are named for Kathryn Steinle, who was fatally shot in San Francisco in 2015.",
      "Some bills on places that limit cooperation include such terms. When one does, the vote’s card says so.",
    ],
    sources: [
      { name: "H.R. 3004, 115th Congress", url: "https://www.congress.gov/bill/115th-congress/house-bill/3004" },
      { name: "S. 2193, 114th Congress", url: "https://www.congress.gov/bill/114th-congress/senate-bill/2193" },
    ],
    see: ["laken-riley-act"],
  },
] as const satisfies readonly GlossaryEntry[];
