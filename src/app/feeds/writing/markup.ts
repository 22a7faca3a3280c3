/** Text as XML and HTML have to hold it: nothing that anybody said can end an element or begin one. */

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What XML 1.0 has no way to write at all: control characters, and two code points that are none. */
const UNWRITABLE = /[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/gu;

/** For the inside of elements and of attributes in double quotes. What cannot be written becomes a replacement sign. */
export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(UNWRITABLE, "\ufffd")
      .replace(/[&<>"']/g, (character) => ESCAPES[character] as string)
      // Parsers turn a carriage return into a line feed, unless it is written as a number.
      .replaceAll("\r", "&#13;")
  );
}

/** Markup that is written already; a plain text handed to `element` is escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Child = Markup | string | null;

/** An element with its attributes and what is in it; null leaves a child out. */
export function element(name: string, attributes: Record<string, string>, ...children: Child[]): Markup {
  const attributeText = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const inside = children.map((child) => (child instanceof Markup ? child.text : escaped(child ?? ""))).join("");
  return new Markup(`<${name}${attributeText.join("")}>${inside}</${name}>`);
}
