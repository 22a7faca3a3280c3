import { parse } from "csv-parse/sync";
import { FileRejected } from "./file-rejected.ts";
import { assertNoRepeatedIds, BIOGUIDE_ID, chamberOf, idOf, type Legislator, LIS_ID, stateOf } from "./legislator.ts";

type Row = Record<string, string>;

/** congress-legislators as a table: one row per person with the latest office, without its dates. @throws FileRejected */
export function parseLegislatorsCsv(text: string): Legislator[] {
  return assertNoRepeatedIds(rowsOf(text).map((row, index) => legislatorOf(row, `row ${index + 2}`)));
}

function rowsOf(text: string): Row[] {
  try {
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, max_record_size: 100_000 }) as Row[];
  } catch (error) {
    throw new FileRejected("document", `is not CSV: ${(error as Error).message.slice(0, 120)}`);
  }
}

function legislatorOf(row: Row, element: string): Legislator {
  const cell = (column: string) => {
    const value = row[column]?.trim() ?? "";
    if (value.includes("\0")) throw new FileRejected(`${element}.${column}`, "holds a null character");
    return value;
  };
  const needed = (column: string) => {
    if (cell(column) === "") throw new FileRejected(`${element}.${column}`, "is missing or empty");
    return cell(column);
  };
  chamberOf(needed("type"), `${element}.type`);
  return {
    bioguideId: idOf(needed("bioguide_id"), BIOGUIDE_ID, `${element}.bioguide_id`),
    lisId: cell("lis_id") === "" ? null : idOf(cell("lis_id"), LIS_ID, `${element}.lis_id`),
    govtrackId: wholeNumber(cell("govtrack_id"), `${element}.govtrack_id`),
    icpsrId: wholeNumber(cell("icpsr_id"), `${element}.icpsr_id`),
    wikidataId: null,
    firstName: needed("first_name"),
    middleName: cell("middle_name") || null,
    lastName: needed("last_name"),
    suffix: cell("suffix") || null,
    nickname: cell("nickname") || null,
    officialName: cell("full_name") || null,
    state: stateOf(needed("state"), `${element}.state`),
    terms: null,
  };
}

function wholeNumber(value: string, element: string): number | null {
  if (value === "") return null;
  if (!/^\d{1,9}$/.test(value)) throw new FileRejected(element, "must be a whole number", value);
  return Number(value);
}
