import { describing, LabeledField } from "./field-frame.tsx";

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  accept?: string;
  multiple?: boolean;
};

/** A file to be sent, with its label, a hint and, where something is wrong, what. `id` is also its name. */
export function FileField({ id, label, hint, error, accept, multiple }: Props) {
  return (
    <LabeledField id={id} label={label} hint={hint} error={error}>
      <input
        type="file"
        id={id}
        name={id}
        accept={accept}
        multiple={multiple}
        {...describing({ id, hint, error })}
        className="block w-full border border-edge bg-paper p-2 text-small file:mr-4 file:border-0 file:bg-wash file:px-3 file:py-1.5 file:font-semibold file:text-ink"
      />
    </LabeledField>
  );
}
