import { SaxesParser } from "saxes";
import { FileRejected } from "./file-rejected.ts";

/** One element with the text that stands directly in it. */
export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

/** Far above every official file: the deepest has five levels, the largest some 4,000 elements. */
const MOST_LEVELS = 16;
const MOST_ELEMENTS = 100_000;

/**
 * The elements of a small XML file. A DOCTYPE that names an external file is let through and nothing is fetched.
 * @throws FileRejected for what is not well-formed, for entities and internal subsets, for depth and number.
 */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlElement[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ position: false, xmlns: false as const });
  parser.on("error", (error) => {
    throw new FileRejected(pathOf(open), error.message);
  });
  parser.on("doctype", (doctype) => {
    if (/[[\]]|<!/.test(doctype))
      throw new FileRejected("DOCTYPE", "an internal subset or entity is not read", doctype);
  });
  parser.on("opentag", ({ name, attributes }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) throw new FileRejected(pathOf(open), `more than ${MOST_ELEMENTS} elements`);
    if (open.length > MOST_LEVELS) throw new FileRejected(pathOf(open), `more than ${MOST_LEVELS} levels`);
    const element = { name, attributes, children: [], text: "" };
    (open.at(-1) as XmlElement).children.push(element);
    open.push(element);
  });
  const addText = (added: string) => {
    (open.at(-1) as XmlElement).text += added;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();
  const [first] = root.children;
  if (!first || root.children.length > 1) throw new FileRejected("document", "must have one element at its top");
  return first;
}

function pathOf(open: readonly XmlElement[]): string {
  return (
    open
      .map(({ name }) => name)
      .filter(Boolean)
      .join("/") || "document"
  );
}

/** Every child of this name, in the order in which they are printed. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The child of this name, or null; what is printed again in the same words counts once. @throws FileRejected where two differ. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  const [first, ...more] = childrenOf(element, name);
  const other = more.find((each) => first && contentOf(each) !== contentOf(first));
  if (first && other)
    throw new FileRejected(
      `${element.name}/${name}`,
      `stands here twice, first as ${shown(first)}, then as`,
      allTextOf(other).slice(0, 60),
    );
  return first ?? null;
}

/** Everything that an element says, as one text to compare. */
function contentOf({ attributes, text, children }: XmlElement): string {
  return JSON.stringify([attributes, text.trim(), children.map((child) => [child.name, contentOf(child)])]);
}

function shown(element: XmlElement): string {
  return JSON.stringify(allTextOf(element).slice(0, 60));
}

/** The text of an element and of all in it. */
export function allTextOf({ text, children }: XmlElement): string {
  return [text, ...children.map(allTextOf)]
    .map((each) => each.trim())
    .filter(Boolean)
    .join(" ");
}

/** The children whose names are not among these, as `element/child`. */
export function unknownChildren(element: XmlElement, known: readonly string[]): string[] {
  return element.children.flatMap(({ name }) => (known.includes(name) ? [] : [`${element.name}/${name}`]));
}

/** The text at a path such as `document/document_type`, without space around it; empty where there is none. */
export function textAt(element: XmlElement, path: string): string {
  return verbatimAt(element, path).trim();
}

/** The same with the space that stands around it. */
export function verbatimAt(element: XmlElement, path: string): string {
  let at: XmlElement | null = element;
  for (const name of path.split("/")) at = at && childOf(at, name);
  // An element within a text would take a part of it away.
  const [within] = at?.children ?? [];
  if (within) throw new FileRejected(path, "has an element where text is read", `<${within.name}>`);
  return at?.text ?? "";
}

/** @throws FileRejected where there is no text. */
export function requiredTextAt(element: XmlElement, path: string): string {
  const text = textAt(element, path);
  if (text === "") throw new FileRejected(path, "is missing or empty");
  return text;
}

/** A whole number of at most nine digits; `whenEmpty` where the element is there and empty. */
export function numberAt(element: XmlElement, path: string, whenEmpty?: number): number {
  const text = textAt(element, path);
  if (text === "" && whenEmpty !== undefined) return whenEmpty;
  if (!/^\d{1,9}$/.test(text)) throw new FileRejected(path, "must be a whole number", text);
  return Number(text);
}
