import type { Precedent } from "#domain/statements/live-preview.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";

/** How words like these were coded before, so that like is coded alike. */
export function PrecedentList({ precedents }: { precedents: Precedent[] }) {
  return (
    <ul className="space-y-4">
      {precedents.map(({ statementId, speaker, saidOn, proposition, stance, span, rationale }) => (
        <li key={`${statementId} ${proposition}`} className="border-l-2 border-edge pl-3">
          <p className="font-serif">“{span}”</p>
          <p className="mt-1">
            <span className="font-bold">
              {PROPOSITION_LABELS[proposition].label}: {STANCE_WORDING[stance].label.toLowerCase()}.
            </span>{" "}
            {rationale}
          </p>
          <p className="text-quiet">
            <a href={`/statements/${statementId}`} target="_blank" rel="noreferrer" className="tap">
              {speaker}, {writtenDate(saidOn)}
              <span className="sr-only">, in a new tab</span>
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
