import { describing, errorRule, FieldError, FieldHint } from "./field-frame.tsx";

type Choice = { value: string; label: string; hint?: string };
type Props = { name: string; legend: string; choices: Choice[]; chosen?: string; error?: string | undefined };

/** One choice of a few, all in sight. The first has the group's name as its id, so that an error can lead to it. */
export function RadioFields({ name, legend, choices, chosen, error }: Props) {
  return (
    <fieldset className={errorRule(error)} aria-describedby={describing({ id: name, error })["aria-describedby"]}>
      <legend className="font-bold">{legend}</legend>
      <FieldError id={name} error={error} />
      <div className="mt-2 space-y-2">
        {choices.map(({ value, label, hint }, index) => {
          const id = index === 0 ? name : `${name}-${value}`;
          return (
            <div key={value} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3">
              <input
                type="radio"
                id={id}
                name={name}
                value={value}
                defaultChecked={value === chosen}
                {...describing({ id, hint })}
                className="mt-[calc((1lh-1.5rem)/2)] size-6 accent-accent"
              />
              <div>
                <label htmlFor={id} className="block">
                  {label}
                </label>
                <FieldHint id={id} hint={hint} />
              </div>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
