import { parse } from "yaml";
import { FileRejected } from "./file-rejected.ts";
import { assertNoRepeatedIds, type Legislator } from "./legislator.ts";
import { legislatorOf } from "./legislators-json.ts";

/** One person of the largest file has some 20,000 characters. */
const LONGEST_PERSON = 200_000;
/** Deeper than any person in it: terms, a term, its affiliations, one of them. */
const DEEPEST = 40;

/**
 * congress-legislators as YAML. The file is one list, so that each person is cut out at the dash in the first column
 * and parsed alone: memory stays that of one person. Anchors and aliases are not read. @throws FileRejected
 */
export function parseLegislatorsYaml(text: string): Legislator[] {
  const people: Legislator[] = [];
  for (const item of itemsOf(text)) people.push(legislatorOf(parseItem(item, people.length), `[${people.length}]`));
  return assertNoRepeatedIds(people);
}

function* itemsOf(text: string): Generator<string> {
  const starts = /^- /gm;
  let from = starts.exec(text)?.index;
  while (from !== undefined) {
    const to = starts.exec(text)?.index;
    yield text.slice(from, to);
    from = to;
  }
}

function parseItem(item: string, index: number): unknown {
  if (item.length > LONGEST_PERSON) throw new FileRejected(`[${index}]`, `is longer than ${LONGEST_PERSON} characters`);
  // The parser walks down by calling itself; what is nested deeper than people are is not handed to it.
  if (/^ {80}/m.test(item) || (item.match(/[[{]/g)?.length ?? 0) > DEEPEST)
    throw new FileRejected(`[${index}]`, "is nested too deeply");
  try {
    const [value] = parse(item, { maxAliasCount: 0, merge: false, logLevel: "silent", schema: "core" }) as unknown[];
    return value;
  } catch (error) {
    throw new FileRejected(`[${index}]`, `is not YAML: ${(error as Error).message.split("\n")[0]?.slice(0, 120)}`);
  }
}
