/** What this is, and who owns what. How far the record reaches stands on each page, beside the record. */
export function SiteFooter() {
  return (
    <footer className="bg-wash print:bg-paper">
      <div className="page grid gap-x-12 gap-y-6 py-10 text-small text-quiet md:grid-cols-[2fr_3fr]">
        <p className="measure">
          <span className="font-serif font-bold text-ink">Said &amp; Voted</span> sets what US senators said about
          sanctuary-city policy beside how they voted. The same rules are applied to everybody, and every word has its
          source.
        </p>
        <div className="measure space-y-2">
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
