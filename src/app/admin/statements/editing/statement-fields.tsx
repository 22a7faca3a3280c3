import type { ReactNode } from "react";
import { CheckList } from "#components/ui/forms/check-list.tsx";
import { CheckboxField } from "#components/ui/forms/checkbox-fields.tsx";
import type { FormError } from "#components/ui/forms/error-summary.tsx";
import { describing, errorRule, FieldError } from "#components/ui/forms/field-frame.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { type SourceInput, sourceName } from "#domain/sources/source.ts";
import { ATTRIBUTIONS } from "#domain/statements/statement.ts";
import type { StatementFormValues } from "#domain/statements/statement-form.ts";
import { PositionFields } from "./position-fields.tsx";

type Choice = { value: string; name: string };

/** What the selects and lists offer. */
export type FieldChoices = { speakers: Choice[]; rollCalls: Choice[]; channels: string[] };

/** In the editors' words: whose words they can be. */
const ATTRIBUTION_NAMES: Record<(typeof ATTRIBUTIONS)[number], string> = {
  own_words: "The speaker’s own words",
  office: "The office",
  spokesperson: "A spokesperson",
  campaign: "The campaign",
  reported: "A reporter’s paraphrase",
};

/** `known`: the source that the record holds under the address that is typed. */
type Props = { formValues: StatementFormValues; errors: FormError[]; choices: FieldChoices; known: SourceInput | null };

/** Every field of a statement, in the order in which an editor has them at hand. */
export function StatementFields({ formValues, errors, choices, known }: Props) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message;
  const field = (id: string) => ({ id, initialValue: formValues[id], error: errorOf(id) });
  return (
    <>
      <Group legend="The words">
        <SelectField
          id="speaker"
          name="speaker"
          label="Who spoke"
          all="Choose"
          options={choices.speakers}
          chosen={formValues.speaker}
          error={errorOf("speaker")}
        />
        <TextField
          {...field("quote")}
          label="Quote"
          hint="Exactly as spoken or printed; […] where words are left out."
          rows={6}
        />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <SelectField
            id="attribution"
            name="attribution"
            label="Whose words"
            all="Choose"
            options={ATTRIBUTIONS.map((value) => ({ value, name: ATTRIBUTION_NAMES[value] }))}
            chosen={formValues.attribution}
            error={errorOf("attribution")}
          />
          <TextField {...field("attributedTo")} label="Name of the spokesperson" />
        </div>
        <SaidOnField formValues={formValues} error={errorOf("year")} />
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextField
            {...field("channel")}
            label="Where it was said"
            hint="interview, floor speech, press release …"
            list={choices.channels}
          />
          <TextField {...field("roleAtTime")} label="Role at the time" hint="As in “U.S. Senator (D-MT)”." />
        </div>
        <TextField
          {...field("questionAsked")}
          label="Question asked"
          hint="Word for word. Leave it empty where it is not known so."
          rows={2}
        />
        <TextField {...field("context")} label="The setting, in one sentence" rows={2} />
      </Group>
      <Group legend="The source">
        <TextField
          {...field("sourceUrl")}
          type="url"
          label="Web address"
          hint="An address that the record knows fills the rest."
        />
        <p aria-live="polite" className="-mt-3 text-small empty:hidden">
          {known && `The record holds this source: ${sourceName(known)}.`}
          {known && known.url !== formValues.sourceUrl && ` It is held as ${known.url}`}
        </p>
        <div className="grid items-end gap-4 sm:grid-cols-2">
          <TextField {...field("sourcePublisher")} label="Publisher" />
          <TextField {...field("sourceTitle")} label="Title as printed" />
          <TextField {...field("sourceAuthor")} label="Author" />
          <TextField {...field("sourceDate")} label="Published" hint="2024-03-06, 2024-03 or 2024" />
          <TextField {...field("sourceKind")} label="Kind" hint="news story, press release …" />
          <TextField {...field("foundNear")} label="Place in the source" hint="Words near the quote." />
        </div>
        <CheckboxField
          id="readOnCopy"
          label="Read on a copy of the original"
          checked={formValues.readOnCopy === "yes"}
        />
      </Group>
      {PROPOSITIONS.map((id) => (
        <PositionFields key={id} proposition={id} formValues={formValues} errorOf={errorOf} />
      ))}
      <Group legend="Votes that these words explain">
        <details open={Boolean(formValues.explains)}>
          <summary className="tap cursor-pointer font-semibold">Choose roll calls</summary>
          <CheckList
            legend="Roll calls"
            name="explains"
            options={choices.rollCalls}
            chosen={formValues.explains?.split("\n")}
          />
        </details>
        <TextField {...field("claimsVote")} label="A vote that the words claim" />
      </Group>
      <Group legend="Notes">
        <TextField
          {...field("notes")}
          label="For readers"
          hint="How date and words are known, and what they do not say."
          rows={2}
        />
        <TextField {...field("editorNotes")} label="For editors only" rows={2} />
        <TextField {...field("about")} label="Measures and matters, one in a line" rows={2} />
        <TextField {...field("draftReasons")} label="Why it is not ready, one reason in a line" rows={2} />
      </Group>
    </>
  );
}

function Group({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="border-t-2 border-ink pt-3">
      <legend className="sr-only">{legend}</legend>
      <p aria-hidden className="kicker mb-4 text-quiet">
        {legend}
      </p>
      <div className="space-y-5">{children}</div>
    </fieldset>
  );
}

/** As far as the date is known: the day and the month may stay empty. */
function SaidOnField({ formValues, error }: { formValues: StatementFormValues; error?: string }) {
  return (
    <fieldset className={errorRule(error)}>
      <legend className="font-bold">Said on</legend>
      <p className="text-small text-quiet">Day 6, month 3, year 2024. Leave empty what is not known.</p>
      <FieldError id="year" error={error} />
      <div className="mt-1.5 flex gap-3">
        {(["day", "month", "year"] as const).map((part) => (
          <div key={part}>
            <label htmlFor={part} className="block text-small">
              {{ day: "Day", month: "Month", year: "Year" }[part]}
            </label>
            <input
              id={part}
              name={part}
              defaultValue={formValues[part]}
              inputMode="numeric"
              autoComplete="off"
              {...describing({ id: "year", error })}
              className={`h-11 border border-edge bg-paper px-3 text-ink ${part === "year" ? "w-24" : "w-16"}`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
