"use server";

import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { database } from "#data/client.ts";
import { correctStatement } from "#data/publish-statement.ts";
import { EditConflict } from "#data/revisions.ts";
import { saveStatement } from "#data/save-statement.ts";
import { findKnownSource, freeStatementId, slugOfSpeaker } from "#data/statement-desk.ts";
import { type StatementVersion, versionsOf } from "#data/statement-versions.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import type { StatementInput } from "#domain/statement.ts";
import { FORM_FIELDS, parseStatementForm, SEVERAL, type TypedStatement, typedOf } from "#domain/statement-form.ts";
import { textIn } from "../../acting/form-state.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";
import { refusalIn } from "../../acting/refusals.ts";
import type { StatementFormState } from "./form-state.ts";

/** Saves what was typed as a new version; else gives it back with what is wrong, or with what somebody else saved. */
export async function saveTypedStatement(before: StatementFormState, form: FormData): Promise<StatementFormState> {
  const { editor } = await requireSignedIn("/admin/statements");
  const typed = await withKnownSource(typedIn(form));
  const { statementId, version } = before;
  const held = statementId ? ((await versionsOf(database(), statementId)).at(-1) ?? null) : null;
  const parsed = parseStatementForm(typed, await keptOf(held, typed));
  if ("faults" in parsed) return { ...before, typed, faults: parsed.faults, saved: undefined };
  try {
    await save(editor, parsed.statement, held, version, form);
  } catch (error) {
    if (error instanceof EditConflict && held) return meanwhile(before, typed, held);
    const message = refusalIn(error);
    if (!message) throw error;
    return { ...before, typed, faults: [{ message }], saved: undefined };
  }
  redirect(
    `/admin/statements/${parsed.statement.statementId}?saved=${textIn(form, "to") === "in_review" ? "submitted" : "saved"}`,
  );
}

async function save(
  editor: Editor,
  record: StatementInput,
  held: StatementVersion | null,
  basedOn: number | null,
  form: FormData,
) {
  const reason = textIn(form, "reason").trim();
  if (held?.snapshot.status === "published" && basedOn !== null) {
    const [note, isTypingError] = [textIn(form, "note").trim() || null, textIn(form, "isTypingError") === "yes"];
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    await database().$transaction((tx) => correctStatement(editor, tx, edit));
    return refreshReaders();
  }
  if (held?.snapshot.status === "retracted") throw new NotPermitted("What is retracted stays as it is.");
  // A new statement is a draft first; one that is submitted is saved on its way.
  const status = textIn(form, "to") === "in_review" && held ? "in_review" : "draft";
  const edit = { record: { ...record, status } as const, basedOn, reason: reason || "Saved" };
  await database().$transaction((tx) => saveStatement(editor, tx, edit));
}

/** The second of two editors gets both versions back, and decides. */
function meanwhile(before: StatementFormState, typed: TypedStatement, held: StatementVersion): StatementFormState {
  const theirs = typedOf(held.snapshot);
  const differing = FORM_FIELDS.filter((field) => (typed[field] ?? "").trim() !== (theirs[field] ?? "").trim());
  return {
    ...before,
    typed,
    version: held.version,
    saved: undefined,
    faults: [{ message: "Somebody else saved this statement while you wrote. Nothing of yours is lost." }],
    meanwhile: differing.map((field) => ({ field, yours: typed[field] ?? "", theirs: theirs[field] ?? "" })),
  };
}

async function keptOf(held: StatementVersion | null, typed: TypedStatement) {
  if (held) return held.snapshot;
  const date = [typed.year, typed.month, typed.day].filter(Boolean).map((part) => String(part).padStart(2, "0"));
  const wanted = [await slugOfSpeaker(typed.speaker ?? ""), ...date].join("-").replaceAll(/[^a-z0-9-]/g, "");
  return {
    statementId: await freeStatementId(wanted || "statement"),
    status: "draft" as const,
    codings: [],
    codingSettledBy: null,
  };
}

/** What is known of an address fills what was left empty. */
async function withKnownSource(typed: TypedStatement): Promise<TypedStatement> {
  const { sourceUrl = "", sourcePublisher, sourceTitle } = typed;
  if (sourcePublisher || sourceTitle || !URL.canParse(sourceUrl)) return typed;
  const known = await findKnownSource(sourceUrl);
  if (!known) return typed;
  return {
    ...typed,
    sourcePublisher: known.publisher ?? "",
    sourceTitle: known.title ?? "",
    sourceAuthor: typed.sourceAuthor || (known.author ?? ""),
    sourceDate: typed.sourceDate || (known.publishedOn ?? ""),
    sourceKind: typed.sourceKind || (known.kind ?? ""),
  };
}

function typedIn(form: FormData): TypedStatement {
  return Object.fromEntries(
    FORM_FIELDS.map((field) => [
      field,
      SEVERAL.includes(field)
        ? form
            .getAll(field)
            .filter((value) => typeof value === "string")
            .join("\n")
        : textIn(form, field),
    ]),
  );
}
