import { describing, errorRule, FieldError, FieldHint } from "./field-frame.tsx";

type Option = { value: string; name: string };
type Props = {
  id: string;
  name: string;
  label: string;
  all: string;
  options: Option[];
  chosen?: string | undefined;
  hint?: string | undefined;
  /** What is wrong with what was chosen. */
  error?: string | undefined;
};

/** A native select with its label; the first choice, `all`, is an empty value. */
export function SelectField({ id, name, label, all, options, chosen = "", hint, error }: Props) {
  return (
    <div className={`min-w-0 ${errorRule(error)}`}>
      <FieldError id={id} error={error} />
      <label htmlFor={id} className="mb-1 block text-small font-bold">
        {label}
      </label>
      <select
        // A form that has been sent falls back to what was chosen first, unless the select is a new one.
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        {...describing({ id, hint, error })}
        className="h-11 w-full min-w-0 border border-edge bg-paper px-2 text-body text-ink"
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
      <FieldHint id={id} hint={hint} />
    </div>
  );
}
