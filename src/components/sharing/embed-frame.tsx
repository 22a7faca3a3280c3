import type { ReactNode } from "react";
import { METHOD_VERSION } from "#domain/comparisons/comparison.ts";
import type { Correction } from "#domain/history/correction.ts";
import { SITE_NAME } from "#domain/sharing/page-citation.ts";
import { formatShortDate, writtenDate } from "#domain/values/calendar-date.ts";
import { OutLink } from "./out-link.tsx";

type Props = {
  title: ReactNode;
  /** The page of what is shown, with the site's origin. */
  page: string;
  /** The day on which the record stood as it is shown. */
  asOf: string;
  /** "statement version 2", where what is shown has a version of its own. */
  version?: string;
  corrections?: readonly Correction[];
  children: ReactNode;
};

/** What stands around everything that is shown on other sites: what it is, where all of it is, and as of when. */
export function EmbedFrame({ title, page, asOf, version, corrections = [], children }: Props) {
  const corrected = corrections[0];
  return (
    <main className="border border-edge bg-paper p-4 text-small sm:p-6">
      <p className="kicker text-quiet">{SITE_NAME}</p>
      <h1 className="mt-1 font-serif text-title font-semibold tracking-tight">{title}</h1>
      {corrected && (
        <p className="mt-3 border-l-4 border-ink pl-3">
          <strong>Corrected on {writtenDate(corrected.correctedOn)}:</strong> {corrected.what}{" "}
          <OutLink href={new URL("/corrections", page).href}>
            {corrections.length > 1 ? `All ${corrections.length} corrections` : "See what it said before"}
          </OutLink>
        </p>
      )}
      <div className="mt-4">{children}</div>
      <footer className="mt-6 border-t border-ink pt-3">
        <p>
          As of {formatShortDate(asOf)}
          {version && `, ${version}`}, method {METHOD_VERSION}.{" "}
          <OutLink href={page} className="font-semibold">
            Full record and sources
          </OutLink>
        </p>
        <p className="mt-1 wrap-anywhere text-quiet">{page}</p>
      </footer>
    </main>
  );
}
