import { PARTIES } from "#domain/people/term.ts";
import { VOICE_KINDS } from "#domain/people/voice.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { column, optional, type StoredTable } from "./table.ts";

/** A term in the Senate that went on after January 3, 2007. */
const SENATE_SINCE_2007 = "t.chamber = 'senate' AND (t.ends_on IS NULL OR t.ends_on > '2007-01-03')";

export const peopleTables: StoredTable[] = [
  {
    name: "people",
    title: "People",
    description: "Everyone whose votes we have. Senators since 2007 have pages. Other members of Congress do not.",
    key: ["bioguide_id"],
    columns: [
      column("bioguide_id", "string", "The person’s ID in the Biographical Directory of Congress."),
      column("slug", "string", "The last part of the page’s URL."),
      column("name", "string", "The name on this site."),
      column("official_name", "string", "The name in official files."),
      optional("first_name", "string", "First name."),
      optional("middle_name", "string", "Middle name."),
      column("last_name", "string", "Last name."),
      optional("suffix", "string", "Jr., Sr. or similar."),
      optional("nickname", "string", "Nickname."),
      column("currently_serving", "boolean", "Whether the person is currently in office."),
      column("senator_since_2007", "boolean", "Has served in the Senate since January 2007, and has a page."),
      optional("lis_id", "string", "The ID in Senate roll calls."),
      optional("govtrack_id", "integer", "The ID at GovTrack."),
      optional("icpsr_id", "integer", "The ID at ICPSR and Voteview."),
      optional("wikidata_id", "string", "The ID at Wikidata."),
    ],
    sql: `SELECT p.bioguide_id, p.slug, p.name, p.official_name, p.first_name, p.middle_name, p.last_name, p.suffix,
        p.nickname, p.currently_serving,
        EXISTS (SELECT FROM terms t WHERE t.bioguide_id = p.bioguide_id AND ${SENATE_SINCE_2007}) AS senator_since_2007,
        p.lis_id, p.govtrack_id, p.icpsr_id, p.wikidata_id
      FROM people p ORDER BY p.bioguide_id`,
  },
  {
    name: "terms",
    title: "Terms of office",
    description: "One term of one person in one chamber.",
    key: ["bioguide_id", "chamber", "starts_on"],
    refers: [{ column: "bioguide_id", table: "people" }],
    columns: [
      column("bioguide_id", "string", "Whose term it is."),
      column("chamber", "string", "Senate or House.", CHAMBERS),
      column("starts_on", "date", "The first day."),
      optional("ends_on", "date", "The last day. Empty if unknown."),
      column("state", "string", "The postal code of the state."),
      optional("senate_class", "integer", "The class of the Senate seat, 1 to 3."),
      optional("district", "integer", "The district of the House seat. 0 means at large."),
      optional("party_printed", "string", "The party as written in the official file."),
    ],
    sql: `SELECT bioguide_id, chamber, starts_on::text, ends_on::text, state, senate_class, district, party_printed
      FROM terms ORDER BY bioguide_id, chamber, starts_on`,
  },
  {
    name: "party_affiliations",
    title: "Parties by date",
    description: "A person’s party between two dates within a term.",
    key: ["bioguide_id", "chamber", "term_starts_on", "starts_on"],
    refers: [{ column: "bioguide_id", table: "people" }],
    columns: [
      column("bioguide_id", "string", "The person."),
      column("chamber", "string", "The chamber of the term.", CHAMBERS),
      column("term_starts_on", "date", "The first day of the term."),
      column("starts_on", "date", "The first day with this party."),
      optional("ends_on", "date", "The last day with this party. Empty if unknown."),
      column("party", "string", "The party.", PARTIES),
      optional("caucus", "string", "The party an independent caucuses with.", PARTIES),
    ],
    sql: `SELECT t.bioguide_id, t.chamber, t.starts_on::text AS term_starts_on, a.starts_on::text, a.ends_on::text, a.party, a.caucus
      FROM party_affiliations a JOIN terms t USING (term_id) ORDER BY t.bioguide_id, t.chamber, t.starts_on, a.starts_on`,
  },
  {
    name: "voices",
    title: "Voices",
    description: "Speakers who are not senators: officials, mayors, party committees, the White House.",
    key: ["slug"],
    refers: [{ column: "speaks_for", table: "people", to: "bioguide_id" }],
    columns: [
      column("slug", "string", "The ID, and the last part of the page’s URL."),
      column("name", "string", "The name."),
      column("kind", "string", "The type of speaker.", VOICE_KINDS),
      optional("description", "string", "A one-sentence description."),
      optional("speaks_for", "string", "The Bioguide ID of the person it spoke for."),
    ],
    sql: `SELECT slug, name, kind, description, speaks_for FROM voices WHERE status = 'published' ORDER BY slug`,
  },
];
