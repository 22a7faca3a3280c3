import { randomBytes } from "node:crypto";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { PATIENT } from "../patient.ts";
import { fictionalEditor } from "./fictional-editor.ts";
import { FICTIONAL } from "./fictional-records.ts";

/** A record of the site under test; `word` stands in it and nowhere else. */
export type OnSite = { kind: EditableRecordType; id: string; word: string };

function randomLetters(): string {
  return Array.from(randomBytes(10), (byte) => String.fromCharCode(97 + (byte % 26))).join("");
}

/**
 * A record of a kind on the site under test, written by somebody who is no test's visitor: as a draft, or waiting to be
 * published. A roll call is coded by whoever publishes it.
 */
export async function recordOnSite(
  kind: EditableRecordType,
  word: string,
  status: "draft" | "in_review",
): Promise<OnSite> {
  const { connect } = await import("#data/database/connect.ts");
  const { recordTypeDefinition } = await import("#data/record/record-types.ts");
  const { transitionRecord, saveRecord } = await import("#data/record/record-lifecycle.ts");
  const { freshId } = await import("./fictional-record-types.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  try {
    const author = fictionalEditor("editor", "an-author-elsewhere");
    const id = await freshId(client, kind);
    // Other tests of the same site make records too. The word is not in it: an address that is not there repeats itself.
    const own = kind === "roll_call_reading" ? id : `${id}-${randomLetters()}`;
    const record = FICTIONAL[kind](own, word);
    await client.$transaction(async (tx) => {
      const of = recordTypeDefinition(kind);
      const basedOn = await saveRecord(of, author, tx, { record, basedOn: null, reason: "a test" });
      if (status === "in_review")
        await transitionRecord(of, author, tx, { recordId: own, basedOn, reason: "submitted" }, "in_review");
    }, PATIENT);
    return { kind, id: own, word };
  } finally {
    await client.$disconnect();
  }
}
