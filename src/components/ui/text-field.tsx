import type { ReactNode } from "react";

type Props = {
  id: string;
  label: string;
  hint?: ReactNode;
  /** What is wrong with what was typed. */
  fault?: string | undefined;
  typed?: string | undefined;
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
  fault,
  typed = "",
  type = "text",
  autoComplete = "off",
  rows,
  list,
}: Props) {
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined;
  const field = {
    id,
    name: id,
    defaultValue: typed,
    autoComplete,
    "aria-describedby": describedBy,
    "aria-invalid": fault ? true : undefined,
    className: `w-full bg-paper px-3 text-body text-ink ${fault ? "border-2 border-ink" : "border border-edge"}`,
  };
  return (
    <div className={fault ? "border-l-4 border-ink pl-4" : ""}>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="mt-0.5 text-small text-quiet">
          {hint}
        </p>
      )}
      {fault && <FieldFault id={`${id}-fault`} fault={fault} />}
      <div className="mt-1.5">
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
      </div>
    </div>
  );
}

/** What is wrong, beside the field itself. */
export function FieldFault({ id, fault }: { id: string; fault: string }) {
  return (
    <p id={id} className="mt-1 font-bold">
      Error: {fault}
    </p>
  );
}
