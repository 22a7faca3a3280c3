"use server";

import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { z } from "zod";
import { anyText, identifier, text, tick } from "#app/sent-form/fields.ts";
import { database } from "#data/client.ts";
import { standingOf } from "#data/codes-seen.ts";
import { forgetTyping } from "#data/kept-typing.ts";
import { correctStatement } from "#data/publish-statement.ts";
import { checksOf } from "#data/refuse-unreasoned.ts";
import { EditConflict } from "#data/revisions.ts";
import { saveStatement } from "#data/save-statement.ts";
import { findKnownSource } from "#data/source-desk.ts";
import { freeStatementId, slugOfSpeaker } from "#data/statement-desk.ts";
import { type StatementVersion, versionsOf } from "#data/statement-versions.ts";
import { type Editor, NotPermitted } from "#domain/editor.ts";
import type { StatementInput } from "#domain/statement.ts";
import { reasonsMissing } from "#domain/statement-checks.ts";
import { FORM_FIELDS, parseStatementForm, type TypedStatement, typedOf } from "#domain/statement-form.ts";
import { action } from "../../acting/action.ts";
import { refreshReaders } from "../../acting/refresh-readers.ts";
import { requireSender } from "../../acting/require-sender.ts";
import { SIGNED_OUT, type StatementFormState } from "./form-state.ts";
import { statementStateSchema } from "./state-schema.ts";
import { typedFrom } from "./typed-in.ts";

const fields = z
  .object({ to: text(40), tab: identifier(), reason: text(5_000), note: text(5_000), isTypingError: tick() })
  .catchall(anyText);
type Fields = z.output<typeof fields>;

/** Saves what was typed as a new version; else gives it back with what is wrong, or with what somebody else saved. */
export const saveTypedStatement = action({
  state: statementStateSchema,
  fields,
  sent: (sent, { statementId, version: basedOn }) => ({
    from: `/admin/statements/${statementId ?? "new"}`,
    typed: typedFrom(sent),
    form: { statementId, basedOn },
  }),
  refused: (message, sent, before) => ({
    ...(before ?? NOTHING_TYPED),
    ...(sent && { typed: typedFrom(sent) }),
    faults: [{ message }],
    saved: undefined,
  }),
  conflict: "Another statement took this address just now. Save once more.",
  /** The page gives back what was typed and stays; without JavaScript there is no page to stay on, and it is kept. */
  async signedOut(sent, before) {
    const typed = typedFrom(sent);
    const { statementId, version: basedOn } = before;
    const from = `/admin/statements/${statementId ?? "new"}` as const;
    if (!(await headers()).has("next-action")) await requireSender({ from, typed, form: { statementId, basedOn } });
    return { ...before, typed, faults: [{ message: SIGNED_OUT }], saved: undefined };
  },
  async run({ editor }, sent, before) {
    const typed = await withKnownSource(typedFrom(sent));
    const { statementId, version } = before;
    const refused = (faults: StatementFormState["faults"]) => ({ ...before, typed, faults, saved: undefined });
    const versions = statementId ? await versionsOf(database(), statementId) : [];
    const held = versions.at(-1) ?? null;
    if (statementId && !held) throw new NotPermitted("There is no such statement.");
    // Whoever may still code it is given nothing of what another wrote.
    const record = { kind: "statement", recordId: statementId ?? "", versions } as const;
    if (held && (await standingOf(database(), editor, record)).isBlind)
      throw new NotPermitted("Open the whole draft before you change it.");
    const parsed = parseStatementForm(typed, await keptOf(held, typed));
    if ("faults" in parsed) return refused(parsed.faults);
    const status = statusAfter(held, sent);
    const unreasoned = status === "draft" ? [] : reasonsMissing(await checksOf(database(), parsed.statement));
    if (unreasoned.length > 0)
      return refused(unreasoned.map((check) => ({ field: `override.${check}`, message: UNREASONED[check] })));
    let said: string;
    try {
      said = await save(editor, { ...parsed.statement, status }, held, version, sent);
    } catch (error) {
      if (error instanceof EditConflict && held) return meanwhile(before, typed, held);
      throw error;
    }
    await database().$transaction((tx) => forgetTyping(editor, tx, sent.tab));
    redirect(`/admin/statements/${parsed.statement.statementId}?saved=${said}`);
  },
});

const NOTHING_TYPED: StatementFormState = { typed: {}, statementId: null, version: null, faults: [] };

const UNREASONED = {
  motive: "Words of motive or character: use others, or write why they stand all the same.",
  not_their_words: "These may be another’s words: write why a position is coded all the same.",
};

/** A new statement is a draft first; one that is submitted is saved on its way. */
function statusAfter(held: StatementVersion | null, { to }: Fields): StatementInput["status"] {
  const now = held?.snapshot.status;
  if (now === "published" || now === "retracted") return now;
  return to === "in_review" && held ? "in_review" : "draft";
}

/** Gives what has been done, as its page says it. */
async function save(
  editor: Editor,
  record: StatementInput,
  held: StatementVersion | null,
  basedOn: number | null,
  sent: Fields,
): Promise<string> {
  const reason = sent.reason.trim();
  if (record.status === "retracted") throw new NotPermitted("What is retracted stays as it is.");
  if (record.status === "published" && basedOn !== null) {
    const note = sent.note.trim() || null;
    const { isTypingError } = sent;
    const edit = { record, basedOn, reason: reason || (note ?? "Typing error"), note, isTypingError };
    const version = await database().$transaction((tx) => correctStatement(editor, tx, edit));
    if (version === null) return "proposed";
    refreshReaders();
    return "saved";
  }
  const edit = { record, basedOn: held ? basedOn : null, reason: reason || "Saved" };
  await database().$transaction((tx) => saveStatement(editor, tx, edit));
  return sent.to === "in_review" ? "submitted" : "saved";
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

/** A known page keeps the address under which it is held; what is known of it fills what was left empty. */
async function withKnownSource(typed: TypedStatement): Promise<TypedStatement> {
  const known = (await findKnownSource(typed.sourceUrl ?? ""))?.described;
  if (!known) return typed;
  const { sourcePublisher, sourceTitle } = typed;
  if (sourcePublisher || sourceTitle) return { ...typed, sourceUrl: known.url };
  return {
    ...typed,
    sourceUrl: known.url,
    sourcePublisher: known.publisher ?? "",
    sourceTitle: known.titleFromAddress ? "" : (known.title ?? ""),
    sourceAuthor: typed.sourceAuthor || (known.author ?? ""),
    sourceDate: typed.sourceDate || (known.publishedOn?.value ?? ""),
    sourceKind: typed.sourceKind || (known.kind ?? ""),
  };
}
