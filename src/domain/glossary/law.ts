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
      "There is no agreed meaning. Most often the word stands for a place whose rules limit how far its police and jails help federal immigration officers. Some rules say what officers may not ask. Some say what they may not tell. Some say whom a jail may not hold.",
      "The word is contested. Many who want such limits ended use it, and so do titles of bills and executive orders. Some places with such limits use it of themselves. Others say that it does not fit them.",
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
      "A state, county or city whose laws or rules limit how far its own officers help federal immigration officers. The limits differ from place to place. They can be about asking, telling, holding people, or taking part in arrests.",
    ],
    sources: [SANCTUARY_REPORT],
    see: ["sanctuary"],
  },
  {
    slug: "detainer",
    term: "Detainer",
    also: ["immigration detainer", "ICE hold", "immigration hold"],
    text: [
      "A request from federal immigration officers to a jail. It asks the jail to tell them before it lets a person go. It also asks the jail to hold the person for up to 48 hours more, not counting weekends and holidays, so that they can come.",
      "Federal courts that have ruled on it treat it as a request, not an order. Whether places should honour detainers is one of the main points of this debate.",
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
      "A paper by which immigration officers may arrest a person for removal from the country. An immigration officer signs it. A judicial warrant is signed by a judge.",
      "Some rules of places that limit cooperation ask for a judge’s warrant. Where a statement sets such a condition, its card says so.",
    ],
    sources: [codeSection(8, 1226), DETAINERS_REPORT],
    see: ["detainer"],
  },
  {
    slug: "section-1373",
    term: "8 U.S. Code 1373",
    also: ["8 USC 1373", "section 1373", "section 642", "information-sharing law"],
    text: [
      "A federal law of 1996. It says that a state or local government may not forbid its officers to share a person’s citizenship or immigration status with federal immigration officers. Section 642 is its number in the act that made it.",
      "It does not tell anyone to ask about status, and it does not speak of detainers. Courts have differed on whether Congress may give states such a rule.",
    ],
    sources: [codeSection(8, 1373), SANCTUARY_REPORT],
    see: ["commandeering", "sanctuary"],
  },
  {
    slug: "commandeering",
    term: "Commandeering",
    also: ["anti-commandeering", "Tenth Amendment"],
    text: [
      "An order by the federal government that makes state or local officers carry out federal law. The Supreme Court reads the Tenth Amendment as a bar to such orders. How far the bar reaches in immigration law is argued in court.",
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
      "An agreement between the federal government and a state or local police force or jail. It lets trained local officers do some of the work of immigration officers, under federal watch. It is named for a section of the immigration law.",
    ],
    sources: [codeSection(8, 1357, "(g)"), CRIMINAL_ALIEN_PROGRAMS_REPORT],
    see: ["secure-communities"],
  },
  {
    slug: "secure-communities",
    term: "Secure Communities and PEP",
    also: ["Priority Enforcement Program"],
    text: [
      "Two federal programs that use the fingerprints that jails send to the FBI. Immigration officers check them too, and learn who is in jail and may be removed from the country.",
      "Secure Communities began in 2008. In November 2014 the Priority Enforcement Program was announced in its place. In January 2017 an executive order brought Secure Communities back.",
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
      "A law of January 2025. It tells immigration officers to detain some people without legal status who are accused of theft and some other crimes. It also lets states sue over how immigration law is carried out.",
      "Its roll calls are neighbours of the subject of this site. They stand here as facts and are part of no comparison.",
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
      "A name for several bills that would lengthen the prison terms of people who come back after they were removed from the country. They are named for Kathryn Steinle, who was shot dead in San Francisco in 2015.",
      "Some bills on places that limit cooperation hold such terms too. Where they do, the card of a vote says so.",
    ],
    sources: [
      { name: "H.R. 3004, 115th Congress", url: "https://www.congress.gov/bill/115th-congress/house-bill/3004" },
      { name: "S. 2193, 114th Congress", url: "https://www.congress.gov/bill/114th-congress/senate-bill/2193" },
    ],
    see: ["laken-riley-act"],
  },
] as const satisfies readonly GlossaryEntry[];
