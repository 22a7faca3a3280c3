/** The text in our source that a person can see, found in the parsed program and not by its look. */
import fs from "node:fs";
import { parseSync } from "vite";
import { inProject } from "#processes/project.ts";

/** `declaration`: the top-level name that the text belongs to. */
export type VisibleText = { file: string; line: number; declaration: string; text: string };

type Node = { type: string; start: number; [key: string]: unknown };

/** Attributes and properties whose values are for machines. */
const FOR_MACHINES =
  /^(className|id|key|name|href|src|action|method|type|role|rel|media|style|slug|path|code|kind|param|tag|headers?|content-type|access-control-.*|cache-control|viewBox|d|transform|points|scope|property|propertyID|autoComplete|inputMode|data-.*|aria-(labelledby|describedby|controls|current|hidden)|\$schema|profile|examples|dialect|version|query|pattern|sql)$/;

/** Calls whose arguments nobody but a programmer sees. */
const FOR_PROGRAMMERS =
  /^(RangeError|TypeError|Error|RegExp|URL|named?Id|require|matchAll|replace|replaceAll|split|test|startsWith|endsWith|includes)$/;

/** Lists each text of a source file that reads as words: with a space, or as a label with a large first letter. */
export function visibleTexts(file: string): VisibleText[] {
  const source = fs.readFileSync(inProject("src", file), "utf8");
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  const found: VisibleText[] = [];
  for (const statement of program.body as unknown as Node[]) {
    const declaration = nameOf(statement);
    walk(statement, (node) => {
      const text = textOf(node)?.replace(/\s+/g, " ").trim();
      if (!text || !/\p{L}/u.test(text) || !isProse(text)) return;
      found.push({ file, line: source.slice(0, node.start).split("\n").length, declaration, text });
    });
  }
  return found;
}

const isProse = (text: string) => text.includes(" ") || /^\p{Lu}\p{Ll}+[.:?]?$/u.test(text);

function textOf(node: Node): string | null {
  if (node.type === "JSXText") return node.value as string;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral") return null;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join("…");
}

/** Visits the nodes that can be seen on a page. */
function walk(node: Node, visit: (node: Node) => void): void {
  if (isForMachines(node)) return;
  visit(node);
  for (const child of Object.values(node).flat()) {
    if (child && typeof child === "object" && "type" in child) walk(child as Node, visit);
  }
}

function isForMachines(node: Node): boolean {
  const { type } = node;
  if (/^(Import|TS)/.test(type) && !/^TS(As|Satisfies|NonNull)Expression$/.test(type)) return true;
  if (type === "ExportAllDeclaration" || type === "TaggedTemplateExpression") return true;
  if (type === "JSXAttribute" || type === "Property") {
    const key = (node.name ?? node.key) as { name?: string; value?: string } | undefined;
    const value = node.value as Node | null;
    // A nested object or function can have words of its own.
    if (value && /Object|Array|Function|Call|JSXElement/.test(value.type)) return false;
    return FOR_MACHINES.test(String(key?.name ?? key?.value ?? ""));
  }
  if (type === "CallExpression" || type === "NewExpression") {
    const callee = node.callee as { name?: string; property?: { name?: string } };
    return FOR_PROGRAMMERS.test(callee.property?.name ?? callee.name ?? "");
  }
  return false;
}

function nameOf(statement: Node): string {
  const declared = (statement.declaration ?? statement) as {
    id?: { name: string };
    declarations?: { id: { name?: string } }[];
  };
  return declared.id?.name ?? declared.declarations?.[0]?.id.name ?? "";
}
