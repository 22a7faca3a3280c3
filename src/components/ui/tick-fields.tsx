import { describing, FieldFault, faultRule } from "./field-frame.tsx";

type Choice = { value: string; name: string };
type Props = {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  fault?: string | undefined;
};

/** Several choices of a few, all in sight. The first has the group's name as its id, so that an error can lead to it. */
export function TickFields({ name, legend, choices, chosen, fault }: Props) {
  return (
    <fieldset className={faultRule(fault)} aria-describedby={describing({ id: name, fault })["aria-describedby"]}>
      <legend className="text-small font-bold">{legend}</legend>
      <FieldFault id={name} fault={fault} />
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
export function TickField({ id, label, ticked }: { id: string; label: string; ticked: boolean }) {
  return (
    <label className="flex min-h-6 items-start gap-2">
      <input
        type="checkbox"
        id={id}
        name={id}
        value="yes"
        defaultChecked={ticked}
        className="mt-[calc((1lh-1.25rem)/2)] size-5 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}
