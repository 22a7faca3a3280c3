import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { FEED_SIZE } from "#domain/feeds/feed.ts";
import { STATES, type StateCode } from "#domain/people/state.ts";
import { PROPOSITION_COUNT, PROPOSITIONS } from "#domain/propositions/proposition.ts";
import { statePath } from "#domain/site/paths.ts";
import { PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { FeedTable } from "./feed-table.tsx";

export const metadata: Metadata = {
  title: "Feeds",
  description: "Follow changes in a feed reader: everything, one senator, one state or one vote.",
  alternates: { canonical: "/feeds", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default function FeedsPage() {
  return (
    <>
      <PageTitle title="Feeds" lead="A feed shows what is new on this site in a program you choose. No email needed." />
      <div className="measure mt-4 space-y-3">
        <p>
          Copy a feed’s URL into a feed reader. Many are free, and some browsers and email programs have one built in.
          The reader checks the feed for you and shows what has changed.
        </p>
        <p>
          Each entry says what changed. New statements are quoted in full. Corrections show the old and new text and the
          reason. Withdrawn statements are listed with the reason.
        </p>
        <p>
          There are two formats. Nearly every reader works with Atom. JSON Feed is easier for programs. Both have the
          latest {FEED_SIZE} changes.
        </p>
        <p>
          Each senator and each vote has a feed, too. Look for the link at the bottom of the page: see{" "}
          <a href="/senators">all senators</a> and <a href="/roll-calls">all roll calls</a>. A senator’s feed also
          covers every vote that we compare with the senator’s statements.
        </p>
      </div>
      <Section id="all" title="Everything">
        <FeedTable
          id="all-feeds"
          caption="All updates, or only corrections, withdrawals and changes to the official record."
          feeds={[
            { name: "Everything new", scope: { kind: "everything" } },
            { name: "Corrections", href: "/corrections", scope: { kind: "corrections" } },
          ]}
        />
      </Section>
      <Section id="propositions" title="By proposition">
        <FeedTable
          id="proposition-feeds"
          caption={`Statements and analyzed votes on one of the ${PROPOSITION_COUNT} propositions.`}
          feeds={PROPOSITIONS.map((id) => ({
            name: PROPOSITION_LABELS[id].label,
            scope: { kind: "proposition" as const, id },
          }))}
        />
      </Section>
      <Section id="states" title="By state">
        <FeedTable
          id="state-feeds"
          caption="All of the state’s senators since 2007."
          feeds={Object.entries(STATES).map(([code, name]) => ({
            name,
            href: statePath(code),
            scope: { kind: "state" as const, code: code as StateCode },
          }))}
        />
      </Section>
      <PageFooter path="/feeds" title="Feeds" />
    </>
  );
}
