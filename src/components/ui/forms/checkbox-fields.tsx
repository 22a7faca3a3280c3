import { describing, errorRule, FieldError } from "./field-frame.tsx";

type Choice = { value: string; name: string };
type Props = {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  error?: string | undefined;
};

/** Several choices of a few, all in sight. The first has the group's name as its id, so that an error can lead to it. */
export function CheckboxGroup({ name, legend, choices, chosen, error }: Props) {
  return (
    <fieldset className={errorRule(error)} aria-describedby={describing({ id: name, error })["aria-describedby"]}>
      <legend className="text-small font-bold">{legend}</legend>
      <FieldError id={name} error={error} />
      <div className="mt-1.5 grid gap-x-6 gap-y-1.5 sm:grid-cols-2">
        {choices.map(({ value, name: label }, index) => (
          <label key={value} className="flex min-h-6 items-start gap-2">
            <input
              type="checkbox"
              id={index === 0 ? name : `${name}-${value}`}
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="mt-[calc((1lh-1.25rem)/2)] size-5 shrink-0 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One thing that is so or not. */
export function CheckboxField({ id, label, checked }: { id: string; label: string; checked: boolean }) {
  return (
    <label className="flex min-h-6 items-start gap-2">
      <input
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        defaultChecked={checked}
        className="mt-[calc((1lh-1.25rem)/2)] size-5 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}
