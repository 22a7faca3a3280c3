/** Files in the form of prisma/seed, of plainly made-up people and roll calls, as far as they are always alike. */

type Person = {
  slug: string;
  bioguideId: string;
  lisId: string;
  firstName: string;
  lastName: string;
  state?: string;
  senateClass?: number;
  startsOn?: string;
};

export function personFile({
  slug,
  bioguideId,
  lisId,
  firstName,
  lastName,
  state = "WY",
  senateClass = 1,
  startsOn = "2021-01-03",
}: Person) {
  const term = { startsOn, endsOn: null };
  const affiliations = [{ party: "independent", caucus: null, ...term }];
  return {
    bioguideId,
    lisId,
    govtrackId: null,
    icpsrId: null,
    wikidataId: null,
    slug,
    name: `${firstName} ${lastName}`,
    firstName,
    middleName: null,
    lastName,
    suffix: null,
    nickname: null,
    officialName: `${firstName} ${lastName}`,
    currentlyServing: true,
    terms: [{ chamber: "senate", state, senateClass, district: null, ...term, affiliations }],
    notes: [],
  };
}

type Ballot = { bioguideId: string; lastName: string; state?: string; cast: "Yea" | "Nay" };

/** Number 9001 and what comes after, on days in February 2023 that come after the first. */
export function rollCallFile(number: number, ballots: Ballot[]) {
  const count = (cast: string) => ballots.filter((ballot) => ballot.cast === cast).length;
  const totals = { Nay: count("Nay"), Yea: count("Yea") };
  return {
    rollCallId: `s${number}-118.2023`,
    chamber: "senate",
    congress: 118,
    session: 1,
    year: 2023,
    number,
    heldAt: `2023-02-0${number - 9000}T12:00:00-05:00`,
    question: "On the Amendment",
    subject: null,
    type: "On the Amendment",
    category: "amendment",
    measure: null,
    amendment: null,
    sponsor: null,
    majorityRequirement: "1/2",
    result: "Amendment Rejected",
    resultText: `Amendment Rejected (${totals.Yea}-${totals.Nay})`,
    totals,
    tally: { Nay: { I: totals.Nay }, Yea: { I: totals.Yea } },
    vicePresident: null,
    sourceUrl: "https://example.org/roll-call.xml",
    recordModified: null,
    links: [],
    votesHeld: "every_senator",
    votes: ballots.map(
      ({ bioguideId, lastName, state = "WY", cast }) => `${bioguideId} ${lastName} (I-${state}): ${cast}`,
    ),
  };
}
