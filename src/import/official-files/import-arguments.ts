import { parseArgs } from "node:util";
import { CHAMBERS, type Chamber } from "#domain/roll-calls/roll-call.ts";
import { isCalendarDate } from "#domain/values/calendar-date.ts";

/** What `npm run import` was asked for. */
export type ImportArguments = {
  source:
    | { from: "paths"; paths: string[] }
    | { from: "publisher"; chamber: Chamber; congress: number; session: 1 | 2; numbers: number[] };
  chamber?: Chamber;
  since?: string;
  dryRun: boolean;
  json: boolean;
};

export const IMPORT_USAGE = `npm run import -- PATH…                            files, folders, .tar, .tar.gz, .tar.zst, .zip
npm run import -- senate|house CONGRESS SESSION NUMBER…   from the chamber's own site
  --chamber senate|house   only roll calls of that chamber
  --since YYYY-MM-DD       only roll calls held on that day or later
  --dry-run                say what would be done, and do nothing
  --json                   the outcome as one JSON object on the standard output
Exit codes: 0 all imported or stored already · 1 could not start · 2 some files were refused or quarantined
            3 the archive is damaged or the run was stopped · 4 the network cannot be reached · 64 wrong arguments
            70 an unexpected fault: the run is marked, the log has the details`;

export const IMPORT_NEW_USAGE = `npm run import:new                  what the two chambers have published since
  --chamber senate|house   only roll calls of that chamber
  --since YYYY-MM-DD       only roll calls held on that day or later
  --dry-run                say what would be done, and do nothing
  --json                   the outcome as one JSON object on the standard output
Exit codes: as of npm run import`;

/** Raised where the arguments make no sense; the message says why in one sentence. */
export class WrongArguments extends Error {
  override name = "WrongArguments";
}

/** @throws WrongArguments */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parse(args);
  const { chamber, since } = values;
  if (chamber !== undefined && !isChamber(chamber))
    throw new WrongArguments(`--chamber must be ${CHAMBERS.join(" or ")}, not ${chamber}`);
  if (since !== undefined && !isCalendarDate(since))
    throw new WrongArguments(`--since must be a day such as 2025-01-03, not ${since}`);
  if (positionals.length === 0) throw new WrongArguments("Say which files to import, or which roll call.");
  return {
    source: sourceOf(positionals),
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
    ...(chamber && { chamber }),
    ...(since && { since }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        chamber: { type: "string" },
        since: { type: "string" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new WrongArguments((error as Error).message);
  }
}

function isChamber(word: string): word is Chamber {
  return (CHAMBERS as readonly string[]).includes(word);
}

/** `senate 119 2 150`; anything else is paths. */
function sourceOf(positionals: string[]): ImportArguments["source"] {
  const [chamber = "", ...rest] = positionals;
  if (!isChamber(chamber) || rest.length === 0) return { from: "paths", paths: positionals };
  const numbers = rest.map(Number);
  const [congress = 0, session = 0, ...voteNumbers] = numbers;
  if (numbers.some((number) => !Number.isInteger(number) || number < 1) || voteNumbers.length === 0)
    throw new WrongArguments(`After ${chamber} come Congress, session and number, as in: ${chamber} 119 2 150`);
  if (session !== 1 && session !== 2) throw new WrongArguments(`A Congress has sessions 1 and 2, not ${session}`);
  return { from: "publisher", chamber, congress, session, numbers: voteNumbers };
}

const MOST_NUMBERS = 50;

/** "150", "148-152" or "7, 9": the numbers in order; null for anything else, and for more than fifty. */
export function readNumbers(printed: string): number[] | null {
  const parts = printed.split(/[\s,]+/).filter(Boolean);
  const numbers = parts.flatMap((part) => {
    const [, from, to = from] = /^(\d{1,5})(?:[-–](\d{1,5}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (!(first >= 1 && last >= first && last - first < MOST_NUMBERS)) return [0];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  const all = [...new Set(numbers)].sort((a, b) => a - b);
  return all.length > 0 && all[0] !== 0 && all.length <= MOST_NUMBERS ? all : null;
}
