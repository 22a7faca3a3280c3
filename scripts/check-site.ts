import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";
import { checkSite } from "../tests/support/site-check/check-site.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => checkSite(process.argv.slice(2)));
process.exit();
