import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import type { CalendarDate } from "#domain/values/calendar-date.ts";

type Props = {
  /** The page as it is now, without a query. */
  action: string;
  day?: CalendarDate | undefined;
  /** Left out on pages that are kept: tomorrow they would still hold today for the last day. */
  days?: { first: CalendarDate; today: CalendarDate };
  hiddenFields?: Record<string, string> | undefined;
};

/** Asks for a page as it was on another day. */
export function AsOfForm({ action, day, days, hiddenFields = {} }: Props) {
  const [path] = action.split("?");
  return (
    <form method="get" action={path} data-screen className="mt-3 flex flex-wrap items-end gap-x-3 gap-y-2">
      <div>
        <label htmlFor="as-of" className="block text-small font-bold">
          As of
        </label>
        <input
          id="as-of"
          name="asOf"
          type="date"
          required
          min={days?.first}
          max={days?.today}
          defaultValue={day}
          className="mt-1 h-11 border border-edge bg-paper px-3 text-body text-ink"
        />
      </div>
      {Object.entries(hiddenFields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton>Show page</SubmitButton>
    </form>
  );
}
