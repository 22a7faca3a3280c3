import type { ReactNode } from "react";

type Described = { id: string; hint?: ReactNode; fault?: string | undefined };

/** What is read aloud with a field: its hint, and what is wrong with it. Both stand in elements named after it. */
export function describing({ id, hint, fault }: Described) {
  return {
    "aria-describedby": [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined,
    "aria-invalid": fault ? true : undefined,
  };
}

/** The rule beside a field, or a group of them, with which something is wrong. */
export function faultRule(fault: string | undefined): string {
  return fault ? "border-l-4 border-ink pl-4" : "";
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
export function FieldFault({ id, fault }: { id: string; fault: string | undefined }) {
  return (
    fault && (
      <p id={`${id}-fault`} className="mt-1 font-bold">
        Error: {fault}
      </p>
    )
  );
}

/** A field under its label, a hint and, where something is wrong, what. The field itself takes `describing`. */
export function LabelledField({
  label,
  children,
  ...described
}: Described & {
  label: string;
  children: ReactNode;
}) {
  const { id, hint, fault } = described;
  return (
    <div className={faultRule(fault)}>
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <FieldHint id={id} hint={hint} />
      <FieldFault id={id} fault={fault} />
      <div className="mt-1.5">{children}</div>
    </div>
  );
}
