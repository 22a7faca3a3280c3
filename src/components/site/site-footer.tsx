import type { ReactNode } from "react";

/** What this is, how far the record reaches where that is known, and who owns what. */
export function SiteFooter({ reach }: { reach?: ReactNode }) {
  return (
    <footer className="bg-wash print:bg-paper">
      <div className="page grid gap-x-12 gap-y-6 py-10 text-small text-quiet md:grid-cols-[2fr_3fr]">
        <p className="measure">
          <span className="font-serif font-bold text-ink">Said &amp; Voted</span> sets what US senators said about
          sanctuary-city policy beside how they voted. The same rules are applied to everybody, and every word has its
          source.
        </p>
        <div className="measure space-y-2">
          {reach}
          <p>
            Votes and terms of office come from official files. Code: MIT licence. The compiled record: CC0, free for
            any use. Quotations remain their speakers’.
          </p>
          <p>
            This site sets no cookies and tracks nobody. <a href="/method">How votes and words are compared</a>.
          </p>
        </div>
      </div>
    </footer>
  );
}
