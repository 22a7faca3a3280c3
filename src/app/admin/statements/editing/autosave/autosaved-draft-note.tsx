import type { AutosavedDraft } from "#domain/editors/autosaved-draft.ts";
import type { AutosaveStatus } from "./use-autosave.ts";

type NoteProps = {
  found: AutosavedDraft[];
  onRestore: (draft: AutosavedDraft) => void;
  onDiscard: (draft: AutosavedDraft) => void;
};

/** What was typed earlier and not saved, to be put back or forgotten. */
export function AutosavedDraftsNote({ found, onRestore, onDiscard }: NoteProps) {
  if (found.length === 0) return null;
  return (
    <div className="space-y-3 border-l-4 border-accent pl-4">
      {found.map((draft) => (
        <div key={draft.tab}>
          <p>
            <span className="font-bold">{formatTime(draft.at)}:</span> you typed this and did not save it.{" "}
            <span className="font-serif">{shortened(draft.formValues.quote)}</span>
          </p>
          <p className="flex gap-5">
            <button type="button" onClick={() => onRestore(draft)} className={QUIET}>
              Put it back
            </button>
            <button type="button" onClick={() => onDiscard(draft)} className={QUIET}>
              Forget it
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}

const QUIET = "tap cursor-pointer font-semibold underline underline-offset-[0.18em]";

/** Where what is typed is kept, for those who see and those who listen. */
export function AutosaveStatusLine({ draft }: { draft: AutosaveStatus }) {
  return (
    <p aria-live="polite" className="text-small text-quiet">
      {draft?.where === "server" && `Saved ${formatTime(draft.at)}, for you alone`}
      {draft?.where === "browser" && !draft.signedOut && `No connection. Kept in this browser, ${formatTime(draft.at)}`}
      {draft?.where === "browser" && draft.signedOut && (
        <>
          Your session is over. Kept in this browser, {formatTime(draft.at)}.{" "}
          <a href="/admin/sign-in" target="_blank" rel="noreferrer" className="tap">
            Sign in<span className="sr-only"> in a new tab</span>
          </a>{" "}
          and go on.
        </>
      )}
    </p>
  );
}

/** "10:42" where the editor is; of another day, the day too. */
function formatTime(iso: string): string {
  const at = new Date(iso);
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return at.toDateString() === new Date().toDateString()
    ? time
    : `${at.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${time}`;
}

function shortened(quote = ""): string {
  const words = quote.trim().split(/\s+/);
  if (quote.trim() === "") return "";
  return `“${words.slice(0, 14).join(" ")}${words.length > 14 ? " …" : ""}”`;
}
