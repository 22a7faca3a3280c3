import type { Ref } from "react";

/** `field`: the id of the field that the message leads to; without one the message stands alone. */
export type SummedFault = { field?: string; message: string };

/** All that is wrong with a form, above it, each with a link to its field. */
export function ErrorSummary({ faults, ref }: { faults: SummedFault[]; ref?: Ref<HTMLDivElement> }) {
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="border-2 border-ink p-5">
      <h2 className="font-serif text-lead font-semibold">Nothing has been sent yet</h2>
      <ul className="mt-2 space-y-1">
        {faults.map(({ field, message }) => (
          <li key={message}>
            {field ? (
              <a href={`#${field}`} className="tap font-bold">
                {message}
              </a>
            ) : (
              <span className="font-bold">{message}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
