import { buildSite } from "#operate/build.ts";
import { prepareRecord } from "#operate/prepare.ts";
import { createProgress } from "#operate/progress.ts";
await prepareRecord(process.argv[2]!, createProgress());
console.time("build"); await buildSite({ databaseUrl: process.argv[2]! }); console.timeEnd("build"); process.exit();
