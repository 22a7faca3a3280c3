import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { runTests } from "../tests/support/run/run-tests.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => runTests(process.argv.slice(2)));
process.exit();
