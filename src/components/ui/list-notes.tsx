import type { ReactNode } from "react";

type Props = { ignored: string[]; empty?: ReactNode; clear: { href: string; name: string } };

/** Below the filters of a list: what was not understood, that nothing fits, and the way back to the whole list. */
export function ListNotes({ ignored, empty, clear }: Props) {
  return (
    <div className="measure mt-4 space-y-2">
      {ignored.length > 0 && <p>We ignored what we could not understand: {ignored.join("; ")}.</p>}
      {empty && <p>{empty}</p>}
      <p data-screen>
        <a href={clear.href} className="tap">
          {clear.name}
        </a>
      </p>
    </div>
  );
}
