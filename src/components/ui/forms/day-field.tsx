type Props = { id: string; label: string; chosen?: string | undefined };

/** A native field for a day with its label; empty where any day will do. `id` is also its name. */
export function DayField({ id, label, chosen }: Props) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-small font-bold">
        {label}
      </label>
      <input
        // A form that has been sent falls back to what was chosen first, unless the field is a new one.
        key={chosen}
        id={id}
        name={id}
        type="date"
        defaultValue={chosen}
        className="h-11 w-full min-w-0 border border-edge bg-paper px-2 text-body text-ink"
      />
    </div>
  );
}
