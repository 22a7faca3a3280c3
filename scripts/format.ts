import { inProject } from "#processes/project.ts";
import { runScript } from "#processes/user-facing-error.ts";
import { runTool } from "../tests/support/run/run-tool.ts";

await runScript(() =>
  runTool(inProject("node_modules/@biomejs/biome/bin/biome"), ["check", "--write", ...process.argv.slice(2)]),
);
