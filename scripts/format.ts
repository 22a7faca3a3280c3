import { inProject } from "#operate/project.ts";
import { runScript } from "#operate/refusal.ts";
import { runTool } from "../tests/support/run/run-tool.ts";

await runScript(() =>
  runTool(inProject("node_modules/@biomejs/biome/bin/biome"), ["check", "--write", ...process.argv.slice(2)]),
);
