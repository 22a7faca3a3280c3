import { findFiles } from "#import/official-files/archives/find-files.ts";
import { inProject } from "#processes/project.ts";

/** Where the fixtures of official files lie. */
export function officialFixture(name: string): string {
  return inProject("tests/fixtures/official", name);
}

export type CongressMember = { id: string; display_name: string; party: string; state: string; first_name?: string };
/** A roll call in the JSON of unitedstates/congress, as far as tests change it. */
export type CongressRollCall = {
  vote_id: string;
  chamber: "s" | "h";
  congress: number;
  session: string;
  number: number;
  date: string;
  record_modified?: string;
  question: string;
  subject?: string;
  type: string;
  category: string;
  requires: string;
  result: string;
  result_text: string;
  source_url: string;
  bill?: { type: string; number: number; congress: number; title?: string };
  amendment?: { type: string; number: number; purpose?: string; author?: string };
  nomination?: { number: string; title: string };
  treaty?: { title?: string; congress?: number; number?: string };
  votes: Record<string, (CongressMember | "VP")[]>;
};

/** Every file of a fixture by its path, read once per test file. */
export async function readFixture(name: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const found of findFiles(officialFixture(name))) if ("bytes" in found) files.set(found.path, found.bytes);
  return files;
}

/** `s280-114.2015` of a fixture, as the JSON says it. */
export function rollCallIn(files: ReadonlyMap<string, Buffer>, id: string): { path: string; json: CongressRollCall } {
  const [, letter, number, congress, year] = /^([sh])(\d+)-(\d+)\.(\d{4})$/.exec(id) ?? [];
  const path = `data/${congress}/votes/${year}/${letter}${number}/data.json`;
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${id} is not in the fixture`);
  return { path, json: JSON.parse(bytes.toString()) };
}
