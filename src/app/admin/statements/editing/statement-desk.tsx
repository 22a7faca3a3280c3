"use client";

import { unstable_rethrow } from "next/navigation";
import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SavedNote } from "#components/ui/saved-note.tsx";
import { type KeptTyping, latestOfEach, sayTheSame } from "#domain/kept-typing.ts";
import { fieldLabel } from "#domain/labels.ts";
import type { SourceInput } from "#domain/source.ts";
import type { RecordStatus } from "#domain/statement.ts";
import type { StatementCheck } from "#domain/statement-checks.ts";
import { TwoVersionsTable } from "../../records/two-versions-table.tsx";
import { CheckReasons } from "./check-reasons.tsx";
import { forgetTyped } from "./follow-typing.ts";
import { OUT_OF_REACH, type StatementFormState } from "./form-state.ts";
import { aboutToSave, forgetInBrowser, forgetSaved, keptInBrowser } from "./kept-in-browser.ts";
import { KeptLine, KeptTypingNote } from "./kept-typing-note.tsx";
import { saveTypedStatement } from "./save-statement.ts";
import { SaveButtons, SavingNotes } from "./saving.tsx";
import { type FieldChoices, StatementFields } from "./statement-fields.tsx";
import { typedIn } from "./typed-in.ts";
import { useFollowedTyping } from "./use-followed-typing.ts";

type Props = {
  initial: StatementFormState;
  status: RecordStatus | "new";
  choices: FieldChoices;
  /** What was typed earlier into this form and not saved. */
  left: KeptTyping[];
  /** What stands beside the form until somebody types. */
  beside: ReactNode;
  checks: StatementCheck[];
};

/** The form of a statement, and beside it what comes of it. Works as a plain form too, which the server shows again. */
export function StatementDesk({ initial, status, choices, left, beside, checks }: Props) {
  const [plain, send] = useActionState(saveTypedStatement, initial);
  const [own, setOwn] = useState<StatementFormState | null>(null);
  const state = own ?? plain;
  const [sending, start] = useTransition();
  const [tab, setTab] = useState(initial.kept ?? "");
  const [found, setFound] = useState<KeptTyping[]>([]);
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const followed = useFollowedTyping(form);
  const { typed, faults, meanwhile, saved, statementId, version } = state;

  // What another tab or an earlier visit left is offered once the browser is there to say what it keeps itself.
  useEffect(() => {
    if (initial.saved) forgetSaved();
    startTransition(() => {
      setTab(initial.kept ?? crypto.randomUUID());
      const differing = left.filter((each) => each.tab !== initial.kept && !sayTheSame(each.typed, initial.typed));
      setFound(latestOfEach([...keptInBrowser(initial.statementId, initial.typed), ...differing]));
    });
  }, [left, initial]);
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults]);
  // A text of the source has been kept meanwhile: what was looked at is looked at again.
  const { follow } = followed;
  const seen = useRef(beside);
  useEffect(() => {
    if (seen.current !== beside && form.current) follow(true);
    seen.current = beside;
  }, [beside, follow]);
  useEffect(() => {
    if (followed.known && form.current) fillIn(form.current, followed.known);
  }, [followed.known]);

  const show = (next: StatementFormState) => {
    setOwn(next);
    setRound((before) => before + 1);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter);
    followed.rest();
    aboutToSave(statementId, tab);
    start(async () => {
      try {
        show(await saveTypedStatement(state, sent));
      } catch (error) {
        unstable_rethrow(error);
        show({ ...state, typed: typedIn(sent), faults: [{ message: OUT_OF_REACH }], saved: undefined });
      }
    });
  };
  const forget = (kept: KeptTyping) => {
    setFound((before) => before.filter((each) => each !== kept));
    forgetInBrowser(statementId, kept.tab);
    void forgetTyped(kept.tab);
  };
  const putBack = (kept: KeptTyping) => {
    setFound((before) => before.filter((each) => each !== kept));
    // What goes on here is the same typing: it is kept in its place.
    setTab(kept.tab);
    show({ ...state, typed: kept.typed, version: kept.basedOn ?? version, faults: [], saved: undefined });
    follow();
  };

  return (
    <div className="mt-8 gap-x-14 lg:grid lg:grid-cols-2">
      <form
        ref={form}
        action={send}
        onSubmit={submit}
        noValidate
        aria-busy={sending}
        className="min-w-0 space-y-10 [&_:is(input,select,textarea)]:scroll-mb-28"
      >
        <input type="hidden" name="tab" value={tab} />
        <input type="hidden" name="statementId" value={statementId ?? ""} />
        <input type="hidden" name="version" value={version ?? ""} />
        {faults.length > 0 && (
          <ErrorSummary faults={faults} ref={summary} title="There is a problem: nothing is saved" />
        )}
        {saved && <SavedNote>{saved}</SavedNote>}
        {meanwhile && (
          <TwoVersionsTable
            id="meanwhile"
            caption="Below stands what you typed. Take over what you want to keep of theirs, then save again: what is in the form then counts."
            rows={meanwhile.map((each) => ({ ...each, label: fieldLabel(each.field) }))}
          />
        )}
        <KeptTypingNote found={found} onPutBack={putBack} onForget={forget} />
        <StatementFields key={round} typed={typed} faults={faults} choices={choices} known={followed.known} />
        <CheckReasons checks={followed.checks ?? checks} typed={typed} faults={faults} />
        <SavingNotes status={status} />
        <SaveButtons status={status}>
          <KeptLine kept={followed.kept} />
        </SaveButtons>
      </form>
      <section
        aria-label="Beside what you type"
        tabIndex={0}
        className="mt-14 min-w-0 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
      >
        {followed.beside ?? beside}
      </section>
    </div>
  );
}

/** What is known of a page stands in the fields that nobody has typed in. */
function fillIn(form: HTMLFormElement, known: SourceInput): void {
  const fields: [string, string | null][] = [
    ["sourcePublisher", known.publisher],
    ["sourceTitle", known.titleFromAddress ? null : known.title],
    ["sourceAuthor", known.author],
    ["sourceDate", known.publishedOn?.value ?? null],
    ["sourceKind", known.kind],
  ];
  const inputs = fields.flatMap(([name, value]) => {
    const input = form.elements.namedItem(name);
    return input instanceof HTMLInputElement ? [{ input, value }] : [];
  });
  if (inputs.some(({ input }) => input.value !== "")) return;
  for (const { input, value } of inputs) input.value = value ?? "";
}
