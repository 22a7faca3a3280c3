import type { ReactNode } from "react";

/** `name` and `value` tell the buttons of one form apart. `quiet`: not the first thing to do. */
type Props = { children: ReactNode; name?: string; value?: string; quiet?: boolean };

const LOUD = "border-ink bg-ink text-paper hover:bg-accent hover:text-paper";
const QUIET = "border-edge bg-paper text-ink hover:bg-wash";

export function SubmitButton({ children, name, value, quiet = false }: Props) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      className={`h-11 border px-5 font-semibold forced-colors:border-[ButtonBorder] ${quiet ? QUIET : LOUD}`}
    >
      {children}
    </button>
  );
}
