import type { ReactNode } from "react";
import { CheckboxField, CheckboxGroup } from "#components/ui/forms/checkbox-fields.tsx";
import { SelectField } from "#components/ui/forms/select-field.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import {
  type ChoiceList,
  countItems,
  type FormField,
  type FormGroup,
  type FormValues,
  type Option,
} from "#domain/record/record-form.ts";

export type Choices = Partial<Record<ChoiceList, Option[]>>;

type Props = {
  groups: readonly FormGroup[];
  formValues: FormValues;
  choices: Choices;
  more: number;
  errorOf: (field: string) => string | undefined;
};

/** Every field that a kind of record has, group by group; of a list as many items as there are, and some empty ones. */
export function RecordFields({ groups, formValues, choices, more, errorOf }: Props) {
  const field = (described: FormField, name: string) => (
    <Field
      key={name}
      described={described}
      name={name}
      initialValue={formValues[name]}
      choices={choices}
      error={errorOf(name)}
    />
  );
  return groups.map((group) => (
    <Group
      key={group.legend}
      legend={group.legend}
      intro={group.intro}
      folds={group.folds ? !isFilled(group, formValues, errorOf) : undefined}
    >
      {group.each ? (
        Array.from({ length: countItems(group.each.list, formValues) + more }, (_, index) => (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: an item of a list has no other name
            key={index}
            className="border-l-2 border-rule pl-4"
          >
            <legend className="float-left mb-3 w-full text-small font-bold">
              {group.each?.item} {index + 1}
            </legend>
            <div className="clear-both grid gap-4 sm:grid-cols-2">
              {group.fields.map((each) => (
                <div key={each.name} className={widthOf(each)}>
                  {field(each, `${group.each?.list}.${index}.${each.name}`)}
                </div>
              ))}
            </div>
          </fieldset>
        ))
      ) : (
        <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
          {group.fields.map((each) => (
            <div key={each.name} className={widthOf(each)}>
              {field(each, each.name)}
            </div>
          ))}
        </div>
      )}
      {group.each && (
        <button
          type="submit"
          name="more"
          value={group.each.list}
          className="h-11 border border-edge bg-paper px-5 font-semibold text-ink hover:bg-wash"
        >
          More lines<span className="sr-only">: {group.legend}</span>
        </button>
      )}
    </Group>
  ));
}

function widthOf({ as, wide }: FormField): string {
  const isSmall = as === "line" || as === "date" || as === "choice" || as === "speaker";
  return `min-w-0 ${isSmall && !wide ? "self-end" : "sm:col-span-2"}`;
}

type FieldProps = {
  described: FormField;
  name: string;
  initialValue: string | undefined;
  choices: Choices;
  error: string | undefined;
};

function Field({ described, name, initialValue, choices, error }: FieldProps) {
  const { as, label, hint, options, from } = described;
  if (as === "checkbox") return <CheckboxField id={name} label={label} checked={initialValue === "yes"} />;
  if (as === "checkboxes")
    return (
      <CheckboxGroup
        name={name}
        legend={label}
        choices={options ?? []}
        chosen={(initialValue ?? "").split("\n")}
        error={error}
      />
    );
  if (as === "choice" || as === "speaker") {
    const offered = options ?? (from && choices[from]) ?? [];
    // What was chosen once stays, also where it is offered no longer.
    const otherValue =
      initialValue && !offered.some(({ value }) => value === initialValue)
        ? [{ value: initialValue, name: initialValue }]
        : [];
    return (
      <SelectField
        id={name}
        name={name}
        label={label}
        all="None"
        options={[...offered, ...otherValue]}
        chosen={initialValue}
        hint={hint}
        error={error}
      />
    );
  }
  const rows = as === "text" ? (name.endsWith("cameBack") || name.endsWith("rationale") ? 6 : 3) : undefined;
  return (
    <TextField id={name} label={label} hint={hint} initialValue={initialValue} error={error} {...(rows && { rows })} />
  );
}

/** Whether anything of a group is filled in, or wrong. */
function isFilled({ each, fields }: FormGroup, formValues: FormValues, errorOf: Props["errorOf"]): boolean {
  const filled = each ? countItems(each.list, formValues) > 0 : fields.some(({ name }) => formValues[name]);
  const names = each
    ? [0, 1, 2].flatMap((at) => fields.map(({ name }) => `${each.list}.${at}.${name}`))
    : fields.map(({ name }) => name);
  return filled || names.some((name) => errorOf(name));
}

type GroupProps = {
  legend: string;
  intro?: string | undefined;
  /** Whether it is folded away; undefined: it cannot be. */
  folds?: boolean | undefined;
  children: ReactNode;
};

function Group({ legend, intro, folds, children }: GroupProps) {
  if (folds !== undefined)
    return (
      <details open={!folds} className="border-t-2 border-ink pt-3">
        <summary className="kicker w-fit cursor-pointer py-1">{legend}</summary>
        <fieldset>
          <legend className="sr-only">{legend}</legend>
          {intro && <p className="measure mt-1 text-small text-quiet">{intro}</p>}
          <div className="mt-4 space-y-5">{children}</div>
        </fieldset>
      </details>
    );
  return (
    <fieldset className="border-t-2 border-ink pt-3">
      <legend className="sr-only">{legend}</legend>
      <p aria-hidden className="kicker text-quiet">
        {legend}
      </p>
      {intro && <p className="measure mt-1 text-small text-quiet">{intro}</p>}
      <div className="mt-4 space-y-5">{children}</div>
    </fieldset>
  );
}
