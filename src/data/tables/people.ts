import { CHAMBERS } from "#domain/roll-call.ts";
import { PARTIES } from "#domain/term.ts";
import { VOICE_KINDS } from "#domain/voice.ts";
import { column, optional, type StoredTable } from "./table.ts";

/** A term in the Senate that went on after 3 January 2007. */
const SENATE_SINCE_2007 = "t.chamber = 'senate' AND (t.ends_on IS NULL OR t.ends_on > '2007-01-03')";

export const peopleTables: StoredTable[] = [
  {
    name: "people",
    title: "People",
    words:
      "Everybody whose votes the record holds. Senators since 2007 have pages; other members of Congress have none.",
    key: ["bioguide_id"],
    columns: [
      column("bioguide_id", "string", "The person’s id in the Biographical Directory of Congress."),
      column("slug", "string", "The end of the address of the person’s page."),
      column("name", "string", "The name that readers know."),
      column("official_name", "string", "The name as official files print it."),
      optional("first_name", "string", "First name."),
      optional("middle_name", "string", "Middle name."),
      column("last_name", "string", "Last name."),
      optional("suffix", "string", "Jr. and the like."),
      optional("nickname", "string", "Nickname."),
      column("currently_serving", "boolean", "In office now."),
      column("senator_since_2007", "boolean", "Has served in the Senate since January 2007, and has a page."),
      optional("lis_id", "string", "The id that Senate roll calls print."),
      optional("govtrack_id", "integer", "The id at GovTrack."),
      optional("icpsr_id", "integer", "The id at ICPSR and Voteview."),
      optional("wikidata_id", "string", "The id at Wikidata."),
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
    words: "One stretch of office of one person in one chamber.",
    key: ["bioguide_id", "chamber", "starts_on"],
    refers: [{ column: "bioguide_id", table: "people" }],
    columns: [
      column("bioguide_id", "string", "Whose term it is."),
      column("chamber", "string", "Senate or House.", CHAMBERS),
      column("starts_on", "date", "The first day."),
      optional("ends_on", "date", "The last day; empty where it is not known."),
      column("state", "string", "The postal code of the state."),
      optional("senate_class", "integer", "The class of the Senate seat, 1 to 3."),
      optional("district", "integer", "The district of the House seat; 0: at large."),
      optional("party_printed", "string", "The party in the words of the official file."),
    ],
    sql: `SELECT bioguide_id, chamber, starts_on::text, ends_on::text, state, senate_class, district, party_printed
      FROM terms ORDER BY bioguide_id, chamber, starts_on`,
  },
  {
    name: "party_affiliations",
    title: "Parties by date",
    words: "The party to which a person belonged from one day to another within a term.",
    key: ["bioguide_id", "chamber", "term_starts_on", "starts_on"],
    refers: [{ column: "bioguide_id", table: "people" }],
    columns: [
      column("bioguide_id", "string", "Who."),
      column("chamber", "string", "The chamber of the term.", CHAMBERS),
      column("term_starts_on", "date", "The first day of the term."),
      column("starts_on", "date", "From this day on."),
      optional("ends_on", "date", "To this day; empty where it is not known."),
      column("party", "string", "The party.", PARTIES),
      optional("caucus", "string", "The party that an independent sits with.", PARTIES),
    ],
    sql: `SELECT t.bioguide_id, t.chamber, t.starts_on::text AS term_starts_on, a.starts_on::text, a.ends_on::text, a.party, a.caucus
      FROM party_affiliations a JOIN terms t USING (term_id) ORDER BY t.bioguide_id, t.chamber, t.starts_on, a.starts_on`,
  },
  {
    name: "voices",
    title: "Voices",
    words: "Speakers who are not senators: officials, mayors, party committees, the White House.",
    key: ["slug"],
    refers: [{ column: "speaks_for", table: "people", to: "bioguide_id" }],
    columns: [
      column("slug", "string", "The id, and the end of the address of the page."),
      column("name", "string", "The name."),
      column("kind", "string", "What kind of speaker.", VOICE_KINDS),
      optional("description", "string", "Who it is, in a sentence."),
      optional("speaks_for", "string", "The bioguide id of the person in whose name it spoke."),
    ],
    sql: `SELECT slug, name, kind, description, speaks_for FROM voices WHERE status = 'published' ORDER BY slug`,
  },
];
