/**
 * How long the lists of the API take on a whole corpus of votes, nothing kept between requests but what the site keeps
 * for its pages, beside a bare SELECT of as many rows. Run on a database with all official files imported:
 * DATABASE_URL=… node --conditions=react-server bench/api.ts
 */
import { env } from "#env.ts";
import { withClient } from "#postgres/database.ts";
import { quantile, summary, timesOf } from "./timing.ts";

const RUNS = 200;
const GOAL_MS = 100;

process.env.API_REQUESTS_A_MINUTE = "1000000";
const { serveApi } = await import("#api/serve.ts");
const { database } = await import("#data/database/client.ts");

/** Each with a list of two hundred, which is the most that can be asked for. */
const LISTS: { path: string; select: string }[] = [
  { path: "/senators?limit=200", select: "SELECT * FROM people ORDER BY last_name LIMIT 200" },
  { path: "/statements?limit=200", select: "SELECT * FROM statements ORDER BY said_on DESC LIMIT 200" },
  { path: "/comparisons?limit=200", select: "SELECT * FROM positions LIMIT 200" },
  {
    path: "/comparisons?verdict=conflicts&sort=voted&limit=200",
    select: "SELECT * FROM positions LIMIT 200",
  },
  { path: "/roll-calls?limit=50", select: "SELECT * FROM roll_calls ORDER BY held_on DESC LIMIT 50" },
  { path: "/roll-calls?scope=all&limit=50", select: "SELECT * FROM roll_calls ORDER BY held_on DESC LIMIT 50" },
  {
    path: "/roll-calls?scope=all&chamber=house&since=1995&until=1999&limit=50",
    select:
      "SELECT * FROM roll_calls WHERE chamber = 'house' AND held_on BETWEEN '1995-01-01' AND '1999-12-31' ORDER BY held_on DESC LIMIT 50",
  },
  {
    path: "/senators/chuck-grassley/votes?limit=200",
    select: "SELECT * FROM votes WHERE bioguide_id = 'G000386' LIMIT 200",
  },
  {
    path: "/senators/chuck-grassley/votes?scope=all&limit=200",
    select:
      "SELECT * FROM votes JOIN roll_calls USING (roll_call_id) WHERE bioguide_id = 'G000386' ORDER BY held_on DESC LIMIT 200",
  },
  { path: "/senators/chuck-grassley/comparisons?limit=200", select: "SELECT * FROM positions LIMIT 200" },
  { path: "/inquiries?limit=200", select: "SELECT * FROM inquiries" },
  { path: "/sources?limit=200", select: "SELECT * FROM sources LIMIT 200" },
  { path: "/voices", select: "SELECT * FROM voices" },
  { path: "/events", select: "SELECT * FROM events" },
  { path: "/corrections", select: "SELECT * FROM corrections" },
  { path: "/replies", select: "SELECT * FROM rights_of_reply" },
  { path: "/official-changes", select: "SELECT * FROM official_changes" },
  { path: "/search?q=sanctuary&limit=50", select: "SELECT * FROM search_documents LIMIT 50" },
];

async function ask(path: string, headers: HeadersInit = {}): Promise<Response> {
  const response = await serveApi(new Request(`http://localhost/api/v1${path}`, { headers }));
  if (response.status !== 200 && response.status !== 304) throw new Error(`${path}: ${await response.text()}`);
  await response.text();
  return response;
}

/** The page in the middle of a long list: where a cursor has to be found again. */
async function cursorInTheMiddle(path: string): Promise<string> {
  let cursor = "";
  for (let page = 0; page < 20; page += 1) {
    const response = await serveApi(new Request(`http://localhost/api/v1${path}${cursor && `&cursor=${cursor}`}`));
    const { next } = (await response.json()) as { next: string | null };
    if (next === null) break;
    cursor = next;
  }
  return `${path}&cursor=${cursor}`;
}

await withClient(env().DATABASE_URL, async (client) => {
  const { rows } = await client.query(
    "SELECT (SELECT count(*) FROM roll_calls) AS calls, (SELECT count(*) FROM votes) AS votes",
  );
  console.log(`${rows[0].calls} roll calls, ${rows[0].votes} votes; ${RUNS} runs each, one after the other\n`);
  const deep = await Promise.all([
    cursorInTheMiddle("/roll-calls?scope=all&limit=50"),
    cursorInTheMiddle("/senators/chuck-grassley/votes?scope=all&limit=200"),
  ]);
  const lists = [
    ...LISTS,
    ...deep.map((path) => ({ path, select: "SELECT * FROM roll_calls ORDER BY held_on DESC OFFSET 1000 LIMIT 50" })),
  ];
  let slow = 0;
  for (const { path, select } of lists) {
    const before = process.cpuUsage();
    const times = await timesOf(RUNS, () => ask(path));
    const { user, system } = process.cpuUsage(before);
    const cpu = (user + system) / 1000 / (RUNS + 5);
    const bare = await timesOf(RUNS, () => client.query(select));
    const p99 = quantile(times, 0.99);
    if (p99 > GOAL_MS) slow += 1;
    console.log(
      `${path.slice(0, 70).padEnd(70)} ${summary(times)}, p99 ${p99.toFixed(1)} ms, CPU ${cpu.toFixed(1)} ms; SELECT ${summary(bare)}`,
    );
  }
  const tag = (await ask("/comparisons?limit=200")).headers.get("etag") ?? "";
  const unmodified = await timesOf(RUNS, () => ask("/comparisons?limit=200", { "if-none-match": tag }));
  console.log(`${"304 of /comparisons?limit=200".padEnd(70)} ${summary(unmodified)}`);
  console.log(slow === 0 ? `\nEvery p99 within ${GOAL_MS} ms.` : `\n${slow} p99 NOT within ${GOAL_MS} ms.`);
});
await database().$disconnect();
