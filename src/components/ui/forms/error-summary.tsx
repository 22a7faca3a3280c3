import type { Ref } from "react";

/** `field`: the id of the field that the message leads to; without one the message stands alone. */
export type FormError = { field?: string; message: string };

type Props = { errors: FormError[]; ref?: Ref<HTMLDivElement>; title?: string };

/** All that is wrong with a form, above it, each with a link to its field. */
export function ErrorSummary({ errors, ref, title = "Nothing has been sent yet" }: Props) {
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="border-2 border-ink p-5">
      <h2 className="font-serif text-lead font-semibold">{title}</h2>
      <ul className="mt-2 space-y-1">
        {errors.map(({ field, message }) => (
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
