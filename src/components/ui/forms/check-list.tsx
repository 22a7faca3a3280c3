type Option = { value: string; name: string };
type Props = { legend: string; name: string; options: Option[]; chosen?: readonly string[]; narrow?: boolean };

/** Boxes of which any number can be ticked, in columns; `narrow`: for short names, in more of them. */
export function CheckList({ legend, name, options, chosen = [], narrow = false }: Props) {
  return (
    <fieldset className="col-span-full">
      <legend className="text-small font-bold">{legend}</legend>
      <ul className={`mt-1 gap-x-8 text-small ${narrow ? "columns-[13rem]" : "columns-[24rem]"}`}>
        {options.map((option) => (
          <li key={option.value} className="break-inside-avoid">
            <label className="flex min-h-6 items-start gap-2 py-0.5">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={chosen.includes(option.value)}
                className="mt-[0.2em] size-[1.1em] shrink-0 accent-accent"
              />
              {option.name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
