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
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { SavedNote } from "#components/ui/forms/saved-note.tsx";
import { type AutosavedDraft, hasSameValues, latestOfEach } from "#domain/editors/autosaved-draft.ts";
import type { SourceInput } from "#domain/sources/source.ts";
import type { RecordStatus } from "#domain/statements/statement.ts";
import type { StatementCheck } from "#domain/statements/statement-checks.ts";
import { fieldLabel } from "#domain/wording/labels.ts";
import { TwoVersionsTable } from "../../records/two-versions-table.tsx";
import { discardAutosave } from "./autosave/autosave.ts";
import { AutosavedDraftsNote, AutosaveStatusLine } from "./autosave/autosaved-draft-note.tsx";
import { discardInBrowser, discardSavedDraft, draftsInBrowser, rememberSaving } from "./autosave/browser-drafts.ts";
import { useAutosave } from "./autosave/use-autosave.ts";
import { SaveButtons, SavingNotes } from "./change-notes.tsx";
import { CheckReasons } from "./check-reasons.tsx";
import { SITE_UNREACHABLE, type StatementFormState } from "./form-state.ts";
import { formValuesIn } from "./form-values.ts";
import { saveStatementForm } from "./save-statement.ts";
import { type FieldChoices, StatementFields } from "./statement-fields.tsx";

type Props = {
  initial: StatementFormState;
  status: RecordStatus | "new";
  choices: FieldChoices;
  /** What was typed earlier into this form and not saved. */
  drafts: AutosavedDraft[];
  /** What stands beside the form until somebody types. */
  aside: ReactNode;
  checks: StatementCheck[];
};

/** The form of a statement, and beside it what comes of it. Works as a plain form too, which the server shows again. */
export function StatementEditor({ initial, status, choices, drafts, aside, checks }: Props) {
  const [plain, send] = useActionState(saveStatementForm, initial);
  const [own, setOwn] = useState<StatementFormState | null>(null);
  const state = own ?? plain;
  const [sending, start] = useTransition();
  const [tab, setTab] = useState(initial.draft ?? "");
  const [found, setFound] = useState<AutosavedDraft[]>([]);
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const autosave = useAutosave(form);
  const { formValues, errors, meanwhile, saved, statementId, version } = state;

  // What another tab or an earlier visit left is offered once the browser is there to say what it keeps itself.
  useEffect(() => {
    if (initial.saved) discardSavedDraft();
    startTransition(() => {
      setTab(initial.draft ?? crypto.randomUUID());
      const differing = drafts.filter(
        (each) => each.tab !== initial.draft && !hasSameValues(each.formValues, initial.formValues),
      );
      setFound(latestOfEach([...draftsInBrowser(initial.statementId, initial.formValues), ...differing]));
    });
  }, [drafts, initial]);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  // A text of the source has been kept meanwhile: what was looked at is looked at again.
  const { schedule } = autosave;
  const seen = useRef(aside);
  useEffect(() => {
    if (seen.current !== aside && form.current) schedule(true);
    seen.current = aside;
  }, [aside, schedule]);
  useEffect(() => {
    if (autosave.known && form.current) fillIn(form.current, autosave.known);
  }, [autosave.known]);

  const show = (next: StatementFormState) => {
    setOwn(next);
    setRound((before) => before + 1);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const submitted = new FormData(event.currentTarget, event.nativeEvent.submitter);
    autosave.cancel();
    rememberSaving(statementId, tab);
    start(async () => {
      try {
        show(await saveStatementForm(state, submitted));
      } catch (error) {
        unstable_rethrow(error);
        show({
          ...state,
          formValues: formValuesIn(submitted),
          errors: [{ message: SITE_UNREACHABLE }],
          saved: undefined,
        });
      }
    });
  };
  const discard = (draft: AutosavedDraft) => {
    setFound((before) => before.filter((each) => each !== draft));
    discardInBrowser(statementId, draft.tab);
    void discardAutosave(draft.tab);
  };
  const restore = (draft: AutosavedDraft) => {
    setFound((before) => before.filter((each) => each !== draft));
    // What goes on here is the same typing: it is kept in its place.
    setTab(draft.tab);
    show({ ...state, formValues: draft.formValues, version: draft.basedOn ?? version, errors: [], saved: undefined });
    schedule();
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
        {errors.length > 0 && (
          <ErrorSummary errors={errors} ref={summary} title="There is a problem: nothing is saved" />
        )}
        {saved && <SavedNote>{saved}</SavedNote>}
        {meanwhile && (
          <TwoVersionsTable
            id="meanwhile"
            caption="Below stands what you typed. Take over what you want to keep of theirs, then save again: what is in the form then counts."
            rows={meanwhile.map((each) => ({ ...each, label: fieldLabel(each.field) }))}
          />
        )}
        <AutosavedDraftsNote found={found} onRestore={restore} onDiscard={discard} />
        <StatementFields key={round} formValues={formValues} errors={errors} choices={choices} known={autosave.known} />
        <CheckReasons checks={autosave.checks ?? checks} formValues={formValues} errors={errors} />
        <SavingNotes status={status} />
        <SaveButtons status={status}>
          <AutosaveStatusLine draft={autosave.draft} />
        </SaveButtons>
      </form>
      <section
        aria-label="Beside what you type"
        tabIndex={0}
        className="mt-14 min-w-0 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
      >
        {autosave.aside ?? aside}
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
