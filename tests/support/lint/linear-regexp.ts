import fs from "node:fs";
import path from "node:path";
import { checkSync } from "recheck";

// A rule for oxlint: no regular expression takes longer than in proportion to the text that it meets.

type Node = {
  type: string;
  regex?: { pattern: string; flags: string };
  value?: unknown;
  callee?: { type: string; name?: string };
  arguments?: Node[];
};
type Context = { report(finding: { node: Node; message: string }): void };

/** Far more than any of ours needs; what cannot be judged in that time is reported. */
const TIMEOUT_MS = 60_000;

/** Those that were found to be linear are not looked at again; the rest is, each time. */
const CACHE = path.resolve(import.meta.dirname, "../../../.data/linear-regexps.json");
const linear = new Set<string>(fs.existsSync(CACHE) ? JSON.parse(fs.readFileSync(CACHE, "utf8")) : []);

/** Says what is wrong with a regular expression; null where it is linear. */
export function problemOf(source: string, flags: string): string | null {
  const key = `/${source}/${flags}`;
  if (linear.has(key)) return null;
  const judged = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (judged.status === "vulnerable")
    return `takes ${judged.complexity.summary} time, for instance on ${judged.attack.pattern.slice(0, 100)}`;
  if (judged.status === "unknown") return `cannot be shown to be linear (${judged.error.kind})`;
  linear.add(key);
  fs.mkdirSync(path.dirname(CACHE), { recursive: true });
  fs.writeFileSync(CACHE, JSON.stringify([...linear]));
  return null;
}

const rule = {
  meta: { type: "problem" },
  create(context: Context) {
    const check = (node: Node, source: string, flags: string) => {
      const problem = problemOf(source, flags);
      if (problem) context.report({ node, message: `This regular expression ${problem}.` });
    };
    const checkCall = (node: Node) => {
      if (node.callee?.type !== "Identifier" || node.callee.name !== "RegExp") return;
      const [source, flags] = (node.arguments ?? []).map((argument) =>
        argument.type === "Literal" && typeof argument.value === "string" ? argument.value : null,
      );
      if (source && flags !== null) return check(node, source, flags ?? "");
      context.report({
        node,
        message: "A regular expression that is put together while the program runs is not judged.",
      });
    };
    return {
      Literal(node: Node) {
        if (node.regex) check(node, node.regex.pattern, node.regex.flags);
      },
      NewExpression: checkCall,
      CallExpression: checkCall,
    };
  },
};

export default { meta: { name: "project" }, rules: { "linear-regexp": rule } };
