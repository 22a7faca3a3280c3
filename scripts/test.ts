import { loadEnvironmentFile } from "#env.ts";
import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";
import { runTests } from "../tests/support/run/run-tests.ts";

loadEnvironmentFile(inProject(".env"));
await runScript(() => runTests(process.argv.slice(2)));
process.exit();
