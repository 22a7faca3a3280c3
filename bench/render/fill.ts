/**
 * Adds plainly made-up statements to a database with the shipped record, by the way that the shipped record takes.
 * It changes the database for good: name a copy.
 * node scripts/with-pinned-node.mjs bench/render/fill.ts DATABASE [STATEMENTS]
 */

import { createHash } from "node:crypto";
import { loadRecord } from "#import/seed/load-seed.ts";
import { openNamed } from "../databases.ts";
import { fictionalGround, fictionalStatement } from "./fictional-record.ts";

/** Statements in one transaction. */
const PART = 2500;

const [location, statements = "29800"] = process.argv.slice(2);
if (!location) throw new Error("Name a database: postgresql://… or the folder of a bundled server and a name on it.");
const database = await openNamed(location);
const ground = fictionalGround();
for (let done = 0; done < Number(statements); done += PART) {
  const numbers = Array.from({ length: Math.min(PART, Number(statements) - done) }, (_, n) => done + n);
  const files = [...ground, ...numbers.map(fictionalStatement)];
  const sha256 = createHash("sha256").update(JSON.stringify(files)).digest("hex");
  const { summary } = await loadRecord(database.url, { files, sha256 }, () => {});
  console.log(`${done + numbers.length} of ${statements}: ${summary}`);
}
await database.close();
