import "server-only";
import { foldQuery, type Lookup, lookupsIn, personIn } from "#domain/search/lookup.ts";
import { Prisma } from "../generated/client.ts";

/** How many ranks a part has: more than any part uses. */
const RANKS = 10;

/** What the query names, first to last: kind, id, date and `turn`, 1 for the first. Only what readers can find at all. */
export function exactHits(query: string): Prisma.Sql {
  const parts = [
    ...lookupsIn(query).map(hitsOf),
    personNamed(lettersOf(personIn(query))),
    billTitled(lettersOf(foldQuery(query))),
  ];
  const ranked = parts.map(
    (part, index) => Prisma.sql`SELECT ${index * RANKS}::int + rank, kind, id, late FROM (${part}) p`,
  );
  return Prisma.sql`
    SELECT d.kind, d.record_id, d.date,
      row_number() OVER (ORDER BY min(named.rank), max(named.late) DESC NULLS LAST, d.record_id) AS turn
    FROM (${Prisma.join(ranked, " UNION ALL ")}) named(rank, kind, id, late)
    JOIN search_documents d ON d.kind = named.kind AND d.record_id = named.id
    GROUP BY d.kind, d.record_id`;
}

/** Letters and digits alone: the apostrophes and hyphens of a name are no matter. */
function lettersOf(text: string): string {
  return text.replace(/[^a-z0-9]+/g, "");
}

function lettersIn(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`regexp_replace(lower(unaccent(${column})), '[^a-z0-9]+', '', 'g')`;
}

function hitsOf(lookup: Lookup): Prisma.Sql {
  if (lookup.kind === "state") return senatorsOf(lookup.code);
  // The votes on a measure itself stand before those on its amendments.
  return Prisma.sql`
    SELECT CASE WHEN r.amendment_number IS NULL THEN 0 ELSE 1 END AS rank,
      'roll_call'::search_kind AS kind, r.roll_call_id AS id, extract(epoch FROM r.held_at) AS late
    FROM roll_calls r WHERE ${rollCallIs(lookup)}`;
}

function rollCallIs(lookup: Exclude<Lookup, { kind: "state" }>): Prisma.Sql {
  const { number } = lookup;
  if (lookup.kind === "amendment") return Prisma.sql`r.amendment_type = 's' AND r.amendment_number = ${number}`;
  const { congress } = lookup;
  if (lookup.kind === "measure")
    return Prisma.sql`r.measure_type = ANY(${lookup.types}::text[]) AND r.measure_number = ${number}
      AND (${congress}::int IS NULL OR r.measure_congress = ${congress}::int)`;
  const { chamber, year } = lookup;
  return Prisma.sql`r.number = ${number} AND (${chamber}::text IS NULL OR r.chamber::text = ${chamber}::text)
    AND (${congress}::int IS NULL OR r.congress = ${congress}::int) AND (${year}::int IS NULL OR r.year = ${year}::int)`;
}

/** Who represents the state in the Senate today, the senior senator first, then who did before, the latest first. */
function senatorsOf(state: string): Prisma.Sql {
  return Prisma.sql`
    SELECT CASE WHEN in_office THEN 0 ELSE 1 END AS rank, 'senator'::search_kind AS kind, slug AS id,
      CASE WHEN in_office THEN -extract(epoch FROM entered) ELSE extract(epoch FROM left_on) END AS late
    FROM (
      SELECT p.slug, min(t.starts_on) AS entered, max(t.ends_on) AS left_on,
        bool_or(t.ends_on IS NULL OR t.ends_on > current_date) AS in_office
      FROM terms t JOIN people p USING (bioguide_id)
      WHERE t.chamber = 'senate' AND t.state = ${state} AND t.starts_on <= current_date
      GROUP BY p.slug
    ) senator`;
}

/** The person whose whole name the query is, else everybody of that last name. */
function personNamed(name: string): Prisma.Sql {
  return Prisma.sql`
    SELECT CASE WHEN ${lettersIn(Prisma.sql`p.last_name`)} = ${name} THEN 1 ELSE 0 END AS rank,
      'senator'::search_kind AS kind, p.slug AS id, NULL::numeric AS late
    FROM people p
    WHERE ${name} <> '' AND ${name} IN (
      ${lettersIn(Prisma.sql`p.last_name`)}, ${lettersIn(Prisma.sql`p.name`)}, ${lettersIn(Prisma.sql`p.official_name`)},
      ${lettersIn(Prisma.sql`p.first_name || p.last_name`)}, ${lettersIn(Prisma.sql`p.nickname || p.last_name`)},
      ${lettersIn(Prisma.sql`p.last_name || p.first_name`)}
    )`;
}

/** The votes on the bill whose short title the query is. */
function billTitled(title: string): Prisma.Sql {
  return Prisma.sql`
    SELECT CASE WHEN r.amendment_number IS NULL THEN 0 ELSE 1 END AS rank,
      'roll_call'::search_kind AS kind, r.roll_call_id AS id, extract(epoch FROM r.held_at) AS late
    FROM roll_calls r WHERE ${title} <> '' AND r.measure_short_title IS NOT NULL
      AND ${lettersIn(Prisma.sql`r.measure_short_title`)} = ${title}`;
}
