import fs from "node:fs";
import { expect, test } from "vitest";
import type { Transaction } from "#data/database/connect.ts";
import { savePeople } from "#data/people/save-person.ts";
import { saveRollCalls } from "#data/roll-calls/save-roll-call.ts";
import { saveStatements } from "#data/statements/save-statement.ts";
import { fictionalEditor, fictionalImporter } from "../../support/fictional/fictional-editor.ts";

test("the compiler refuses a write that nobody authorized", () => {
  // Never called: what is looked at is that no line compiles without its comment.
  const unauthorized = (tx: Transaction) => [
    // @ts-expect-error -- an editor is not something that anybody can write down
    saveStatements({ id: "somebody", name: "Somebody", role: "administrator" }, tx, []),
    // @ts-expect-error -- an importer writes facts, not statements
    saveStatements(fictionalImporter, tx, []),
    // @ts-expect-error -- no editor writes a fact, whatever the role
    savePeople(fictionalEditor("administrator"), tx, []),
    // @ts-expect-error -- nor a roll call
    saveRollCalls(fictionalEditor("administrator"), tx, []),
  ];
  expect(unauthorized).toBeTypeOf("function");
});

test("editors and importers are made in src/auth and nowhere else", () => {
  const elsewhere = fs
    .readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/^(auth|data.generated)/.test(file))
    .filter((file) => /\bas (unknown as )?(Editor|Importer)\b/.test(fs.readFileSync(`src/${file}`, "utf8")));
  expect(elsewhere).toEqual([]);
});
