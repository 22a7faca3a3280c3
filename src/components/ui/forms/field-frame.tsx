import type { ReactNode } from "react";

type Described = { id: string; hint?: ReactNode; error?: string | undefined };

/** What is read aloud with a field: its hint, and what is wrong with it. Both stand in elements named after it. */
export function describing({ id, hint, error }: Described) {
  return {
    "aria-describedby": [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined,
    "aria-invalid": error ? true : undefined,
  };
}

/** The rule beside a field, or a group of them, with which something is wrong. */
export function errorRule(error: string | undefined): string {
  return error ? "border-l-4 border-ink pl-4" : "";
}

/** What helps to fill in a field; nothing where nothing does. */
export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  return (
    hint && (
      <p id={`${id}-hint`} className="mt-0.5 text-small text-quiet">
        {hint}
      </p>
    )
  );
}

/** What is wrong, beside the field itself; nothing where nothing is. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return (
    error && (
      <p id={`${id}-error`} className="mt-1 font-bold">
        Error: {error}
      </p>
    )
  );
}

/** A field under its label, a hint and, where something is wrong, what. The field itself takes `describing`. */
export function LabeledField({
  label,
  children,
  ...described
}: Described & {
  label: string;
  children: ReactNode;
}) {
  const { id, hint, error } = described;
  return (
    <div className={errorRule(error)}>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}
