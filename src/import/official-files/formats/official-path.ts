import type { Chamber } from "#domain/roll-calls/roll-call.ts";
import { FileRejected } from "./file-rejected.ts";
import { type ParsedRollCall, rollCallIdOf, yearOfSession } from "./parsed-roll-call.ts";

type Named = { chamber: Chamber; number: number; congress?: number; year?: number };

/** A file whose name says which roll call it is must hold that one. @throws FileRejected */
export function checkPath(path: string, rollCall: ParsedRollCall): void {
  const named = rollCallInPath(path);
  if (!named) return;
  const differs = (Object.keys(named) as (keyof Named)[]).find((field) => named[field] !== rollCall[field]);
  if (differs) throw new FileRejected(differs, `the file is named for ${named[differs]}`, `${rollCallIdOf(rollCall)}`);
}

/** The roll call that a path of one of the three publishers stands for; null for any other name. */
export function rollCallInPath(path: string): Named | null {
  const tree = /(?:^|\/)(\d+)\/votes\/(\d{4})\/([hs])(\d+)\/data\.json$/.exec(path);
  if (tree) {
    const chamber = tree[3] === "h" ? "house" : "senate";
    return { chamber, congress: Number(tree[1]), year: Number(tree[2]), number: Number(tree[4]) };
  }
  const senate = /(?:^|\/)vote_(\d+)_(\d)_(\d{5})\.xml$/.exec(path);
  if (senate) {
    const congress = Number(senate[1]);
    const year = yearOfSession(congress, Number(senate[2]));
    return { chamber: "senate", congress, year, number: Number(senate[3]) };
  }
  const house = /(?:^|\/)(?:(\d{4})\/)?roll(\d{3,})\.xml$/.exec(path);
  if (!house) return null;
  const named: Named = { chamber: "house", number: Number(house[2]) };
  return house[1] ? { ...named, year: Number(house[1]) } : named;
}
