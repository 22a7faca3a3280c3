import { randomUUID } from "node:crypto";
import type { Editable } from "#domain/record/editable.ts";
import { storableText } from "#domain/text/storable-text.ts";
import { fictionalEditor } from "./fictional-editor.ts";
import { FICTIONAL } from "./fictional-records.ts";
import { HOSTILE_TEXTS } from "./hostile-texts.ts";

/** What stands in one published statement: its id, its quote, and every text by itself. */
export type HostileStatement = { id: string; quote: string; texts: string[] };

/** So many characters a text may have here: longer ones are the database's test. */
const SHORT = 1_500;

/**
 * Publishes made-up statements of Ada Example that hold every short hostile text, each in a quote and many in every
 * other field where somebody types freely.
 */
export async function hostileStatementsOnSite(): Promise<HostileStatement[]> {
  const { connect } = await import("#data/database/connect.ts");
  const { publishedRecord } = await import("./fictional-record-types.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  const [author, reviewer] = [fictionalEditor("editor", "an-author"), fictionalEditor("reviewer", "a-reviewer")];
  const texts = HOSTILE_TEXTS.filter((text) => text.length < SHORT)
    .map((text) => storableText(text).trim())
    .filter((text) => text !== "");
  const each = Math.ceil(texts.length / 4);
  const created: HostileStatement[] = [];
  try {
    for (let from = 0; from < texts.length; from += each) {
      const own = texts.slice(from, from + each);
      const id = `made-up-hostile-${randomUUID()}`;
      const quote = `These are the words of a made-up person: ${own.join(" | ")}`;
      await publishedRecord(client, "statement", hostile(id, quote, own), author, reviewer);
      created.push({ id, quote, texts: own });
    }
    return created;
  } finally {
    await client.$disconnect();
  }
}

function hostile(id: string, quote: string, texts: string[]): Editable {
  const base = FICTIONAL.statement(id, "made-up") as Editable & { source: object; positions: object[] };
  const one = (index: number) => texts[index % texts.length] as string;
  const turned = texts.find((text) => text.includes("\u202e")) ?? one(0);
  return {
    ...base,
    quote,
    context: turned,
    channel: turned,
    roleAtTime: turned,
    questionAsked: one(5),
    foundNear: turned,
    notes: texts.join(" | "),
    editorNotes: texts.join(" | "),
    source: { ...base.source, publisher: turned, title: turned, author: one(2), kind: one(3) },
    positions: base.positions.map((position) => ({ ...position, condition: turned, rationale: turned })),
  } as Editable;
}
