import { beforeAll, expect, test } from "vitest";
import { findSenator } from "#data/people/senators.ts";
import { findWhoseVotes, listVotesOfYear, listVoteYears } from "#data/roll-calls/every-vote.ts";
import { countOf, sumOfYears, votesQuerySchema } from "#domain/roll-calls/every-vote.ts";
import { testDatabase } from "../../support/database/database.ts";

beforeAll(testDatabase);

test("every vote that is held is in one year, and the years add up to what the senator's page counts", async () => {
  const person = await findWhoseVotes("jon-tester");
  const record = await findSenator("jon-tester");
  const years = await listVoteYears(person?.bioguideId as string);
  expect(countOf(sumOfYears(years))).toBe(record?.votes.length);
  expect(years.map(({ year }) => year)).toEqual(years.map(({ year }) => year).toSorted((a, b) => b - a));
  for (const { year, chamber, cast } of years) {
    const { votes, total } = await listVotesOfYear(person?.bioguideId as string, { year, skip: 0, take: 100 });
    expect(votes.filter((vote) => vote.chamber === chamber)).toHaveLength(countOf(cast));
    expect(total).toBe(votes.length);
    expect(votes.every(({ inScope, heldOn }) => inScope && heldOn.startsWith(String(year)))).toBe(true);
  }
});

test("a page of a year goes on where the one before ended", async () => {
  const { bioguideId } = (await findWhoseVotes("jon-tester")) as { bioguideId: string };
  const [first] = (await listVoteYears(bioguideId)).toSorted((a, b) => countOf(b.cast) - countOf(a.cast));
  const { year } = first as { year: number };
  const page = (skip: number, take: number) => listVotesOfYear(bioguideId, { year, skip, take });
  const whole = await page(0, 100);
  expect([...(await page(0, 1)).votes, ...(await page(1, 100)).votes]).toEqual(whole.votes);
});

test("nobody without a page has votes here, and an address that is no year is none", async () => {
  expect(await findWhoseVotes("nobody-at-all")).toBeNull();
  for (const year of ["", "2015 OR 1", "12", "-1", ["2015", "2016"]])
    expect(votesQuerySchema.parse({ year }).year).toBeNull();
  expect(votesQuerySchema.parse({ year: "2015", page: "two" })).toEqual({ year: 2015, page: 1 });
});
