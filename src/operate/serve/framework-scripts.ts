import fs from "node:fs";
import path from "node:path";
import { frameworkScripts } from "./content-security.ts";

/** Built pages that hold nothing of the record, so that nothing in them can have been written by anybody else. */
const WITHOUT_RECORD = ["_not-found.html", "_global-error.html"];

/** The inline scripts that the framework puts into every page of this build. */
export function readFrameworkScripts(builtPages: string): Set<string> {
  const files = WITHOUT_RECORD.map((name) => path.join(builtPages, name)).filter((file) => fs.existsSync(file));
  return frameworkScripts(files.map((file) => fs.readFileSync(file, "utf8")));
}
