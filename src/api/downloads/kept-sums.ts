import { keptWhileUnchanged } from "#data/record-version.ts";
import { sumsOfAll } from "./data-package.ts";

/** What every file adds up to: read through once for each state of the record, and not once for each reader. */
export const keptSums = keptWhileUnchanged(sumsOfAll);
