import type { ReactNode } from "react";
import { describing, LabeledField } from "./field-frame.tsx";

type Props = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  error?: string | undefined;
  initialValue?: string | undefined;
  type?: "text" | "url" | "email" | "search" | "password" | "datetime-local";
  autoComplete?: string;
  /** More than one line, and how many. */
  rows?: number;
  /** What is offered while somebody types. */
  list?: string[];
};

/** A field with its label, a hint below it and, where something is wrong, what. `id` is also its name. */
export function TextField({
  id,
  label,
  hint,
  error,
  initialValue = "",
  type = "text",
  autoComplete = "off",
  rows,
  list,
}: Props) {
  const field = {
    id,
    name: id,
    defaultValue: initialValue,
    autoComplete,
    ...describing({ id, hint, error }),
    className: `w-full bg-paper px-3 text-body text-ink ${error ? "border-2 border-ink" : "border border-edge"}`,
  };
  return (
    <LabeledField id={id} label={label} hint={hint} error={error}>
      {rows ? (
        <textarea {...field} rows={rows} className={`${field.className} py-2`} />
      ) : (
        <input {...field} type={type} list={list && `${id}-list`} className={`${field.className} h-11`} />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map((value) => (
            <option key={value}>{value}</option>
          ))}
        </datalist>
      )}
    </LabeledField>
  );
}
