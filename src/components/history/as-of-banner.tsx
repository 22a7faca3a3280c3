import { type CalendarDate, writtenDate } from "#domain/values/calendar-date.ts";
import { AsOfForm } from "./as-of-form.tsx";

type Props = {
  day: CalendarDate;
  days: { first: CalendarDate; today: CalendarDate };
  /** The page as it is now. */
  now: string;
  /** What else the address carries, and keeps. */
  hiddenFields?: Record<string, string>;
};

/** Before anything else on a page of the past: that it is one, of when, what it shows, and the way to now. */
export function AsOfBanner({ day, days, now, hiddenFields }: Props) {
  return (
    <aside aria-labelledby="as-of-banner" className="mb-10 border-y-2 border-ink bg-wash px-4 py-4 sm:px-6">
      <h2 id="as-of-banner" className="text-lead font-bold">
        As published on {writtenDate(day)}
      </h2>
      <div className="measure mt-2 space-y-2">
        <p>
          {day === days.today
            ? "The day is not over. This is what we have published so far."
            : "This page shows what was public at the end of that day (UTC). It leaves out anything corrected, added or withdrawn later."}{" "}
          Votes and terms of office are from the official files we had then. Links to senators, statements, roll calls
          and comparisons keep this date. All other links go to current pages.
        </p>
        <p>
          <a href={now} className="tap font-bold">
            See this page as it is now
          </a>
        </p>
      </div>
      <AsOfForm action={now} day={day} days={days} hiddenFields={hiddenFields} />
    </aside>
  );
}
