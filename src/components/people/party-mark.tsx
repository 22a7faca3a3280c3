import { OFFICIAL_PARTY_LABELS } from "#domain/wording/labels.ts";

const TONE: Record<string, string> = {
  D: "bg-democrat",
  R: "bg-republican",
  I: "bg-independent",
  ID: "bg-independent",
};

/** The party's letter in a small square, with its word beside it, or spoken only where the word stands near. */
export function PartyMark({ letter, word = "shown" }: { letter: string; word?: "shown" | "spoken" }) {
  const name = OFFICIAL_PARTY_LABELS[letter] ?? letter;
  return (
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span
        aria-hidden="true"
        className={`inline-grid h-[1.3em] min-w-[1.3em] place-items-center self-center px-[0.2em] text-[0.8em] leading-none font-bold text-paper print:border print:border-ink print:bg-paper print:text-ink forced-colors:border ${TONE[letter] ?? "bg-quiet"}`}
      >
        {letter}
      </span>
      <span className={word === "spoken" ? "sr-only" : ""}>{name}</span>
    </span>
  );
}
