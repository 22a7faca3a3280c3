import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import type { FoundFile } from "./archives/found-file.ts";
import type { Fetch } from "./fetch-official.ts";
import { FileRejected } from "./formats/file-rejected.ts";
import { decodeText } from "./formats/official-text.ts";
import { yearOfSession } from "./formats/parsed-roll-call.ts";
import { parseSenateVoteIndex, type SenateVoteIndex } from "./formats/senate-vote-index.ts";
import { parseXml } from "./formats/xml-tree.ts";
import { fetchFile, type Publishers, rollCallUrl, type Sitting, voteIndexUrl } from "./published.ts";

/** So many numbers in a row that the House has not published mean that there are no more; it leaves out single ones. */
const GAP = 3;

export type NewOptions = {
  fetch: Fetch;
  publishers: Publishers;
  /** Ids of roll calls that are held, `s280-114.2015`. */
  storedIds: ReadonlySet<string>;
  today: string;
  chamber?: Chamber;
  signal?: AbortSignal;
};

/** What the chambers have published since the newest that is stored, in this session and, in January, in the last. */
export async function* findNewRollCalls(options: NewOptions): AsyncGenerator<FoundFile> {
  for (const chamber of ["senate", "house"] as const) {
    if (options.chamber && options.chamber !== chamber) continue;
    for (const sitting of sittingsOn(options.today, chamber))
      yield* chamber === "senate" ? newInSenate(sitting, options) : newInHouse(sitting, options);
  }
}

/** The session of that day; until February the one before as well, whose last votes may be filed late. */
function sittingsOn(today: string, chamber: Chamber): Sitting[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const years = month === 1 ? [year - 1, year] : [year];
  return years.map((each) => {
    const congress = Math.floor((each - 1787) / 2);
    return { chamber, congress, session: (each - yearOfSession(congress, 1) + 1) as 1 | 2 };
  });
}

/** The Senate lists what it has held. */
async function* newInSenate(
  sitting: Sitting,
  { fetch, publishers, storedIds, signal }: NewOptions,
): AsyncGenerator<FoundFile> {
  const voteIndex = await fetchFile(fetch, voteIndexUrl(publishers, sitting), signal);
  if (!("bytes" in voteIndex)) return yield voteIndex;
  const read = readVoteIndex(voteIndex.bytes, sitting);
  if (read instanceof FileRejected) return yield { path: voteIndex.path, rejected: read };
  for (const number of read.numbers) {
    if (storedIds.has(idOf(sitting, number))) continue;
    yield await fetchFile(fetch, rollCallUrl(publishers, sitting, number), signal);
  }
}

/** An index that cannot be read is reported like any other file, so that the other chamber is still asked. */
function readVoteIndex(bytes: Buffer, { congress, session }: Sitting): SenateVoteIndex | FileRejected {
  try {
    const voteIndex = parseSenateVoteIndex(parseXml(decodeText(bytes)));
    if (voteIndex.congress === congress && voteIndex.session === session) return voteIndex;
    const printed = `${voteIndex.congress}, ${voteIndex.session}`;
    return new FileRejected("congress, session", `the index of ${congress}, ${session} was asked for`, printed);
  } catch (error) {
    if (error instanceof FileRejected) return error;
    throw error;
  }
}

/** The House has no list: one number after the other, until there are no more. */
async function* newInHouse(
  sitting: Sitting,
  { fetch, publishers, storedIds, signal }: NewOptions,
): AsyncGenerator<FoundFile> {
  const year = yearOfSession(sitting.congress, sitting.session);
  const numbers = [...storedIds].flatMap((id) => {
    const [, number, congress, ofYear] = /^h(\d+)-(\d+)\.(\d{4})$/.exec(id) ?? [];
    return Number(congress) === sitting.congress && Number(ofYear) === year ? [Number(number)] : [];
  });
  let missed = 0;
  for (let number = Math.max(0, ...numbers) + 1; missed < GAP; number += 1) {
    const file = await fetchFile(fetch, rollCallUrl(publishers, sitting, number), signal);
    missed = "unavailable" in file ? missed + 1 : 0;
    // A number that has not been given yet is no news; one that was left out between others is.
    if (!("unavailable" in file)) yield file;
  }
}

function idOf({ chamber, congress, session }: Sitting, number: number): string {
  return `${chamber === "senate" ? "s" : "h"}${number}-${congress}.${yearOfSession(congress, session)}`;
}
