import { FieldFault } from "./text-field.tsx";

type Props = {
  id: string;
  label: string;
  hint?: string;
  fault?: string | undefined;
  accept?: string;
  multiple?: boolean;
};

/** A file to be sent, with its label, a hint and, where something is wrong, what. `id` is also its name. */
export function FileField({ id, label, hint, fault, accept, multiple }: Props) {
  const describedBy = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ") || undefined;
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
      <input
        type="file"
        id={id}
        name={id}
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        aria-invalid={fault ? true : undefined}
        className="mt-1.5 block w-full border border-edge bg-paper p-2 text-small file:mr-4 file:border-0 file:bg-wash file:px-3 file:py-1.5 file:font-semibold file:text-ink"
      />
    </div>
  );
}
