/** Files that wait for somebody to become known end where they would if that person had been known from the start. */
import { beforeAll, expect, test } from "vitest";
import { copyOfRecord } from "../../support/database/database.ts";
import { type Random, randomFrom } from "../../support/official-files/mutate.ts";
import { type File, factsOf, importAll, rowsOf } from "../../support/official-files/official-import.ts";
import { type SmallPerson, smallPeopleYaml, smallSenateXml } from "../../support/official-files/small-files.ts";

const SEED = 20261201;
const CASES = 80;
const STEPS = 5;
const MODIFIED = [
  "",
  "September 17, 2025,  02:24 PM",
  "September 18, 2025,  02:24 PM",
  "September 19, 2025,  02:24 PM",
];

/** What arrives in one step of one case. */
type Arrival = { rollCall?: File; person?: SmallPerson };

function personOf(index: number): SmallPerson {
  const letters = [index / 676, index / 26, index].map((part) => String.fromCharCode(97 + (Math.floor(part) % 26)));
  return { bioguide: `Z${String(index).padStart(6, "0")}`, lis: `S${index}`, last: `Q${letters.join("")}` };
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

/** Versions of one roll call in any order, some twice; the people in them become known in any step, each alone. */
function caseOf(index: number, random: Random): { people: SmallPerson[]; steps: Arrival[] } {
  const people = [personOf(500 + index * 3), personOf(501 + index * 3), personOf(502 + index * 3)];
  const steps: Arrival[] = Array.from({ length: STEPS }, () => ({}));
  for (const step of steps) {
    if (random() < 0.2) continue;
    const voters = people.filter(() => random() < 0.6);
    const votes = (voters.length > 0 ? voters : people).map(({ lis, last }) => {
      return { id: lis, name: last, party: "R", state: "ME", vote: pick(random, ["Yea", "Nay"]) };
    });
    const number = 10_000 + index;
    const text = smallSenateXml({ number, votes, modified: pick(random, MODIFIED) });
    step.rollCall = { path: `vote_119_1_${number}.xml`, bytes: Buffer.from(text) };
  }
  const again = pick(random, steps).rollCall;
  if (again && random() < 0.5) pick(random, steps).rollCall = again;
  for (const person of people) {
    const free = steps.filter((step) => !step.person);
    pick(random, free).person = person;
  }
  return { people, steps };
}

const random = randomFrom(SEED);
const cases = Array.from({ length: CASES }, (_, index) => caseOf(index, random));
const peopleFile = (people: SmallPerson[]): File => ({
  path: "people.yaml",
  bytes: Buffer.from(smallPeopleYaml(people)),
});

let first: string;
let later: string;
beforeAll(async () => {
  [{ url: first }, { url: later }] = await Promise.all([copyOfRecord(), copyOfRecord()]);
});

test(`${CASES} made up cases (seed ${SEED})`, { timeout: 120_000 }, async () => {
  await importAll(first, [peopleFile(cases.flatMap(({ people }) => people))]);
  let waited = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const arrivals = cases.map(({ steps }) => steps[step] as Arrival);
    const rollCalls = arrivals.flatMap(({ rollCall }) => (rollCall ? [rollCall] : []));
    const people = peopleFile(arrivals.flatMap(({ person }) => (person ? [person] : [])));
    await importAll(first, rollCalls);
    const { counts, stopped } = await importAll(
      later,
      step % 2 === 0 ? [people, ...rollCalls] : [...rollCalls, people],
    );
    waited += counts.quarantined;
    expect({ stopped, refused: counts.refused }).toEqual({ stopped: null, refused: 0 });
  }
  expect(waited).toBeGreaterThan(CASES / 2);
  const rows = (url: string) =>
    rowsOf(
      url,
      `SELECT roll_call_id, record_modified, result_text, content_sha256, file_sha256 FROM roll_calls WHERE number >= 10000 ORDER BY 1`,
    );
  expect(await rows(later)).toEqual(await rows(first));
  expect(await factsOf(later)).toBe(await factsOf(first));
  expect(await rowsOf(later, "SELECT FROM quarantined_files")).toEqual([]);
});

test("newcomer: two files that wait for one person go in together, in the run that brings the person", async () => {
  const { url } = await copyOfRecord();
  const person = { bioguide: "Z000996", lis: "S496", last: "Comer" };
  const votes = [{ id: person.lis, name: person.last, party: "R", state: "ME", vote: "Yea" }];
  const waiting = [908, 910].map((number): File => {
    return { path: `vote_119_1_00${number}.xml`, bytes: Buffer.from(smallSenateXml({ number, votes })) };
  });
  expect((await importAll(url, waiting)).counts).toMatchObject({ quarantined: 2 });
  const { importRunId, counts, stopped } = await importAll(url, [peopleFile([person])]);
  expect(stopped).toBeNull();
  expect(counts).toMatchObject({ saved: 3, quarantined: 0, refused: 0 });
  const recorded = "SELECT ordinal FROM import_run_files WHERE import_run_id = $1 ORDER BY 1";
  expect(await rowsOf(url, recorded, [importRunId])).toEqual([{ ordinal: 1 }, { ordinal: 2 }, { ordinal: 3 }]);
});
