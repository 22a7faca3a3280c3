import { z } from "zod";
import { listRightsOfReply } from "#data/background/rights-of-reply.ts";
import { listVotesOf } from "#data/people/senator-votes.ts";
import { findSenator, findSlugByBioguideId, listSenators } from "#data/people/senators.ts";
import { bioguideIdSchema, type Person, seatOf } from "#domain/people/person.ts";
import { senatorQuerySchema } from "#domain/people/senator-query.ts";
import { passes, type SenatorSummary } from "#domain/people/senator-summary.ts";
import { stateName } from "#domain/people/state.ts";
import type { AsOf } from "#domain/record/public-record.ts";
import { voteQuerySchema } from "#domain/roll-calls/roll-call-query.ts";
import { keyText, type Order, pageInMemory, pageOfRows } from "../cursor.ts";
import { list, one } from "../endpoint.ts";
import { senatorVoteSchema, toSenatorVote } from "../schemas/roll-call.ts";
import { senatorRecordSchema, senatorSchema, toSenator, toSenatorRecord } from "../schemas/senator.ts";
import { comparisonList } from "./comparisons.ts";
import { afterRollCall, keyOfRollCall, toAfterRollCall } from "./roll-calls.ts";
import { statementList } from "./statements.ts";

/** The bioguide id, or the slug of the page. */
export const senatorParam = {
  senator: z.union([
    bioguideIdSchema,
    z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(100),
  ]),
};

/** As the page has them: those in office first, then by state, then by last name. */
const ORDERS: Order<SenatorSummary>[] = [
  { by: ({ person }) => (person.currentlyServing ? 0 : 1) },
  { by: ({ person }) => stateName(seatOf(person).state) },
  { by: ({ person }) => person.lastName },
  { by: ({ person }) => person.bioguideId },
];

export const senatorEndpoints = [
  list({
    path: "/senators",
    tag: "Senators",
    summary: "Everyone who has served in the Senate since 2007",
    description: "Current senators first, then by state, then by last name.",
    examples: ["/senators?state=MT", "/senators?party=independent&service=current"],
    takesAsOf: true,
    query: senatorQuerySchema,
    item: senatorSchema,
    after: z.tuple([z.number(), keyText, keyText, keyText]),
    async list(_params, filter, page) {
      const chosen = (await listSenators(page.asOf)).filter((summary) => passes(summary, filter));
      const { items, next } = pageInMemory(chosen, ORDERS, page);
      return { items: items.map(toSenator), next };
    },
  }),
  one({
    path: "/senators/{senator}",
    tag: "Senators",
    summary: "One senator: terms, positions, counts, inquiries and replies",
    examples: ["/senators/T000464", "/senators/lindsey-graham"],
    params: senatorParam,
    data: senatorRecordSchema,
    takesAsOf: true,
    async find({ senator = "" }, _query, asOf) {
      const record = await findSenator(await slugOf(senator), asOf);
      return record && toSenatorRecord(record, await listRightsOfReply({ slug: record.person.slug }, asOf));
    },
  }),
  list({
    path: "/senators/{senator}/comparisons",
    tag: "Senators",
    summary: "Every comparison for one senator",
    examples: ["/senators/lindsey-graham/comparisons?proposition=cooperate"],
    params: senatorParam,
    ...comparisonList(
      async ({ senator = "" }, asOf) => ((await exists(senator, asOf)) ? { senator } : null),
      ["senator"],
    ),
  }),
  list({
    path: "/senators/{senator}/statements",
    tag: "Senators",
    summary: "Every published statement by one senator, newest first",
    examples: ["/senators/jon-tester/statements"],
    params: senatorParam,
    ...statementList(
      async ({ senator = "" }, asOf) => ((await exists(senator, asOf)) ? { person: senator } : null),
      ["person"],
    ),
  }),
  list({
    path: "/senators/{senator}/votes",
    tag: "Senators",
    summary: "One senator’s votes, newest first",
    description: "Votes on this subject, as on the site. `scope=all` gives every vote on file.",
    examples: ["/senators/lindsey-graham/votes", "/senators/jon-tester/votes?scope=all&since=2018&until=2018"],
    params: senatorParam,
    query: voteQuerySchema,
    item: senatorVoteSchema,
    after: afterRollCall,
    async list({ senator = "" }, filter, { after, limit }) {
      const person = await personOf(senator);
      if (!person) return null;
      const rows = await listVotesOf(person, filter, { after: after && toAfterRollCall(after), take: limit + 1 });
      return pageOfRows(rows, limit, {
        itemOf: ({ vote }) => toSenatorVote(vote),
        keyOf: ({ at }) => keyOfRollCall(at),
      });
    },
  }),
];

async function slugOf(senator: string): Promise<string> {
  return bioguideIdSchema.safeParse(senator).success ? ((await findSlugByBioguideId(senator)) ?? "") : senator;
}

async function personOf(senator: string, asOf: AsOf = null): Promise<Person | null> {
  const found = (await listSenators(asOf)).find(
    ({ person }) => person.slug === senator || person.bioguideId === senator,
  );
  return found?.person ?? null;
}

async function exists(senator: string, asOf: AsOf): Promise<boolean> {
  return (await personOf(senator, asOf)) !== null;
}
