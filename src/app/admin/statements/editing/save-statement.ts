"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, checkbox, identifier, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { deleteAutosavedDraft } from "#data/editors/autosaved-drafts.ts";
import { EditConflict } from "#data/history/revisions.ts";
import { blindReviewStatusOf } from "#data/record/blind-review.ts";
import { findKnownSource } from "#data/sources/source-queue.ts";
import { checksOf } from "#data/statements/assert-checks-answered.ts";
import { correctStatement } from "#data/statements/publish-statement.ts";
import { saveStatement } from "#data/statements/save-statement.ts";
import { freeStatementId, slugOfSpeaker } from "#data/statements/statement-queue.ts";
import { type StatementVersion, versionsOf } from "#data/statements/statement-versions.ts";
import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import type { StatementInput } from "#domain/statements/statement.ts";
import { reasonsMissing } from "#domain/statements/statement-checks.ts";
import {
  FORM_FIELDS,
  formValuesOf,
  parseStatementForm,
  type StatementFormValues,
} from "#domain/statements/statement-form.ts";
import { action } from "../../actions/action.ts";
import { revalidateSite } from "../../actions/refresh-pages.ts";
import { requireSessionOrAutosave } from "../../actions/submission.ts";
import { SIGNED_OUT, type StatementFormState } from "./form-state.ts";
import { formValuesFrom } from "./form-values.ts";
import { statementStateSchema } from "./state-schema.ts";

const fields = z
  .object({ to: text(40), tab: identifier(), reason: text(5_000), note: text(5_000), isTypingError: checkbox() })
  .catchall(anyText);
type Fields = z.output<typeof fields>;

/** Saves what was typed as a new version; else gives it back with what is wrong, or with what somebody else saved. */
export const saveStatementForm = action({
  state: statementStateSchema,
  fields,
  submitted: (submitted, { statementId, version: basedOn }) => ({
    from: `/admin/statements/${statementId ?? "new"}`,
    formValues: formValuesFrom(submitted),
    form: { statementId, basedOn },
  }),
  rejected: (message, submitted, before) => ({
    ...(before ?? INITIAL_STATE),
    ...(submitted && { formValues: formValuesFrom(submitted) }),
    errors: [{ message }],
    saved: undefined,
  }),
  conflict: "Another statement took this address just now. Save once more.",
  /** The page gives back what was typed and stays; without JavaScript there is no page to stay on, and it is kept. */
  async signedOut(submitted, before) {
    const formValues = formValuesFrom(submitted);
    const { statementId, version: basedOn } = before;
    const from = `/admin/statements/${statementId ?? "new"}` as const;
    if (!(await headers()).has("next-action"))
      await requireSessionOrAutosave({ from, formValues, form: { statementId, basedOn } });
    return { ...before, formValues, errors: [{ message: SIGNED_OUT }], saved: undefined };
  },
  async run({ editor }, submitted, before) {
    const formValues = await withKnownSource(formValuesFrom(submitted));
    const { statementId, version } = before;
    const rejected = (errors: StatementFormState["errors"]) => ({ ...before, formValues, errors, saved: undefined });
    const versions = statementId ? await versionsOf(database(), statementId) : [];
    const stored = versions.at(-1) ?? null;
    if (statementId && !stored) throw new NotPermitted("There is no such statement.");
    // Whoever may still code it is given nothing of what another wrote.
    const record = { kind: "statement", recordId: statementId ?? "", versions } as const;
    if (stored && (await blindReviewStatusOf(database(), editor, record)).isBlind)
      throw new NotPermitted("Open the whole draft before you change it.");
    const parsed = parseStatementForm(formValues, await fieldsNotInForm(stored, formValues));
    if ("errors" in parsed) return rejected(parsed.errors);
    const status = statusAfter(stored, submitted);
    const unreasoned = status === "draft" ? [] : reasonsMissing(await checksOf(database(), parsed.statement));
    if (unreasoned.length > 0)
      return rejected(unreasoned.map((check) => ({ field: `override.${check}`, message: UNREASONED[check] })));
    let message: string;
    try {
      message = await save(editor, { ...parsed.statement, status }, stored, version, submitted);
    } catch (error) {
      if (error instanceof EditConflict && stored) return meanwhile(before, formValues, stored);
      throw error;
    }
    await database().$transaction((tx) => deleteAutosavedDraft(editor, tx, submitted.tab));
    redirect(`/admin/statements/${parsed.statement.statementId}?saved=${message}`);
  },
});

const INITIAL_STATE: StatementFormState = { formValues: {}, statementId: null, version: null, errors: [] };

const UNREASONED = {
  motive: "Words of motive or character: use others, or write why they stand all the same.",
  not_their_words: "These may be another’s words: write why a position is coded all the same.",
};

/** A new statement is a draft first; one that is submitted is saved on its way. */
function statusAfter(stored: StatementVersion | null, { to }: Fields): StatementInput["status"] {
  const now = stored?.snapshot.status;
  if (now === "published" || now === "retracted") return now;
  return to === "in_review" && stored ? "in_review" : "draft";
}

/** Gives what has been done, as its page says it. */
async function save(
  editor: Editor,
  record: StatementInput,
  stored: StatementVersion | null,
  basedOn: number | null,
  submitted: Fields,
): Promise<string> {
  const reason = submitted.reason.trim();
  if (record.status === "retracted") throw new NotPermitted("What is retracted stays as it is.");
  if (record.status === "published" && basedOn !== null) {
    const note = submitted.note.trim() || null;
    const { isTypingError } = submitted;
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    const version = await database().$transaction((tx) => correctStatement(editor, tx, edit));
    if (version === null) return "proposed";
    revalidateSite();
    return "saved";
  }
  const edit = { record, basedOn: stored ? basedOn : null, reason: reason || "Saved" };
  await database().$transaction((tx) => saveStatement(editor, tx, edit));
  return submitted.to === "in_review" ? "submitted" : "saved";
}

/** The second of two editors gets both versions back, and decides. */
function meanwhile(
  before: StatementFormState,
  formValues: StatementFormValues,
  stored: StatementVersion,
): StatementFormState {
  const theirs = formValuesOf(stored.snapshot);
  const differing = FORM_FIELDS.filter((field) => (formValues[field] ?? "").trim() !== (theirs[field] ?? "").trim());
  return {
    ...before,
    formValues,
    version: stored.version,
    saved: undefined,
    errors: [{ message: "Somebody else saved this statement while you wrote. Nothing of yours is lost." }],
    meanwhile: differing.map((field) => ({ field, yours: formValues[field] ?? "", theirs: theirs[field] ?? "" })),
  };
}

async function fieldsNotInForm(stored: StatementVersion | null, formValues: StatementFormValues) {
  if (stored) return stored.snapshot;
  const date = [formValues.year, formValues.month, formValues.day]
    .filter(Boolean)
    .map((part) => String(part).padStart(2, "0"));
  const idBase = [await slugOfSpeaker(formValues.speaker ?? ""), ...date].join("-").replaceAll(/[^a-z0-9-]/g, "");
  return {
    statementId: await freeStatementId(idBase || "statement"),
    status: "draft" as const,
    codings: [],
    codingSettledBy: null,
  };
}

/** A known page keeps the address under which it is held; what is known of it fills what was left empty. */
async function withKnownSource(formValues: StatementFormValues): Promise<StatementFormValues> {
  const known = (await findKnownSource(formValues.sourceUrl ?? ""))?.described;
  if (!known) return formValues;
  const { sourcePublisher, sourceTitle } = formValues;
  if (sourcePublisher || sourceTitle) return { ...formValues, sourceUrl: known.url };
  return {
    ...formValues,
    sourceUrl: known.url,
    sourcePublisher: known.publisher ?? "",
    sourceTitle: known.titleFromAddress ? "" : (known.title ?? ""),
    sourceAuthor: formValues.sourceAuthor || (known.author ?? ""),
    sourceDate: formValues.sourceDate || (known.publishedOn?.value ?? ""),
    sourceKind: formValues.sourceKind || (known.kind ?? ""),
  };
}
