import { parseCongressJson } from "./congress-json.ts";
import { FileRejected } from "./file-rejected.ts";
import { parseHouseXml, unknownInHouseXml } from "./house-xml.ts";
import { asObject, type Json } from "./json-fields.ts";
import type { Legislator } from "./legislator.ts";
import { parseLegislatorsCsv } from "./legislators-csv.ts";
import { parseLegislatorsJson } from "./legislators-json.ts";
import { parseLegislatorsYaml } from "./legislators-yaml.ts";
import { checkPath } from "./official-path.ts";
import { decodeText } from "./official-text.ts";
import type { ParsedRollCall } from "./parsed-roll-call.ts";
import { parseSenateVoteIndex, type SenateVoteIndex } from "./senate-vote-index.ts";
import { parseSenateXml, unknownInSenateXml } from "./senate-xml.ts";
import { parseXml } from "./xml-tree.ts";

/** What one file turned out to be. `duplicate_form`: the XML that unitedstates/congress writes beside its JSON, which says less. */
export type OfficialFile =
  | { kind: "roll_call"; rollCall: ParsedRollCall; unknownElements?: string[] }
  | { kind: "people"; people: Legislator[] }
  | { kind: "vote_index"; voteIndex: SenateVoteIndex }
  | { kind: "duplicate_form" };

/**
 * Reads one official file, told by its content. Its name only has to agree, where it is the name of a roll call.
 * Pure. @throws FileRejected naming element and value; nothing of a refused file is taken.
 */
export function parseOfficialFile(path: string, bytes: Uint8Array): OfficialFile {
  const text = decodeText(bytes);
  const file = parseText(text);
  if (file.kind === "roll_call") checkPath(path, file.rollCall);
  return file;
}

function parseText(text: string): OfficialFile {
  const first = /\S/.exec(text)?.[0];
  if (first === "<") return parseXmlFile(text);
  if (first === "{" || first === "[") return parseJsonFile(text);
  if (/^- ?(id|bio|name|terms):/.test(firstLine(text))) return { kind: "people", people: parseLegislatorsYaml(text) };
  if (/^[^\n]*\bbioguide_id\b/.test(text)) return { kind: "people", people: parseLegislatorsCsv(text) };
  throw new FileRejected("document", "is no form of official file that is known", text.slice(0, 60));
}

/** The first line that is neither empty nor a comment nor the mark of a YAML document. */
function firstLine(text: string): string {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    const line = text.slice(from, end === -1 ? text.length : end);
    if (!/^(\s*$|#|---)/.test(line)) return line;
    from += line.length + 1;
  }
  return "";
}

function parseXmlFile(text: string): OfficialFile {
  const root = parseXml(text);
  if (root.name === "roll_call_vote")
    return { kind: "roll_call", rollCall: parseSenateXml(root), unknownElements: unknownInSenateXml(root) };
  if (root.name === "rollcall-vote")
    return { kind: "roll_call", rollCall: parseHouseXml(root), unknownElements: unknownInHouseXml(root) };
  if (root.name === "vote_summary") return { kind: "vote_index", voteIndex: parseSenateVoteIndex(root) };
  if (root.name === "roll" && "where" in root.attributes) return { kind: "duplicate_form" };
  throw new FileRejected("document", "is no form of official file that is known", `<${root.name}>`);
}

function parseJsonFile(text: string): OfficialFile {
  const value = parseJson(text);
  if (Array.isArray(value)) return { kind: "people", people: parseLegislatorsJson(value) };
  const file: Json = asObject(value, "document");
  if (!Object.hasOwn(file, "vote_id")) throw new FileRejected("vote_id", "is missing");
  return { kind: "roll_call", rollCall: parseCongressJson(file) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileRejected("document", `is not JSON: ${(error as Error).message.slice(0, 80)}`);
  }
}
