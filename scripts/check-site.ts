import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { checkSite } from "../tests/support/site-check/check-site.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => checkSite(process.argv.slice(2)));
process.exit();
