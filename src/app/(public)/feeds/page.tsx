import type { Metadata } from "next";
import { feedLinks } from "#app/feed-links.ts";
import { PageFoot } from "#app/page-foot.tsx";
import { stateAddress } from "#components/record/address.ts";
import { FeedTable } from "#components/record/feed-table.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { FEED_SIZE } from "#domain/feed.ts";
import { PROPOSITION_LABELS } from "#domain/labels.ts";
import { PROPOSITIONS } from "#domain/proposition.ts";
import { STATES, type StateCode } from "#domain/state.ts";

export const metadata: Metadata = {
  title: "Feeds",
  description: "Follow what changes in this record in a feed reader: everything, one senator, one state, one vote.",
  alternates: { canonical: "/feeds", types: feedLinks({ kind: "everything" }, "Everything new") },
};

export default function FeedsPage() {
  return (
    <>
      <PageTitle
        title="Feeds"
        lead="A feed tells you what is new here, in a program of your choice. You give nobody your address."
      />
      <div className="measure mt-4 space-y-3">
        <p>
          Copy the address of a feed into a feed reader. Many are free, and some browsers and mail programs have one
          built in. The reader asks from time to time, and shows you what has changed.
        </p>
        <p>
          Each entry says what changed. Something new is quoted whole. Of a correction you see the words that are gone,
          the words that came instead, and why. Of a statement that was taken back you see that it was, and why.
        </p>
        <p>
          There are two forms. Nearly every reader takes Atom; JSON Feed is easier for programs. Both hold the newest{" "}
          {FEED_SIZE} changes.
        </p>
        <p>
          One senator or one vote has a feed, too. It is named at the end of its page: see{" "}
          <a href="/senators">all senators</a> and <a href="/roll-calls">all roll calls</a>. A senator’s feed also tells
          of every vote that the senator’s words stand beside.
        </p>
      </div>
      <Section id="all" title="The whole record">
        <FeedTable
          id="all-feeds"
          caption="Everything that becomes public, or only what was mended, taken back, or changed by the chambers themselves."
          feeds={[
            { name: "Everything new", scope: { kind: "everything" } },
            { name: "Corrections", href: "/corrections", scope: { kind: "corrections" } },
          ]}
        />
      </Section>
      <Section id="propositions" title="By proposition">
        <FeedTable
          id="proposition-feeds"
          caption="Statements and readings of votes on one of the three propositions."
          feeds={PROPOSITIONS.map((id) => ({
            name: PROPOSITION_LABELS[id].label,
            scope: { kind: "proposition" as const, id },
          }))}
        />
      </Section>
      <Section id="states" title="By state">
        <FeedTable
          id="state-feeds"
          caption="Everybody who has been a senator for the state since 2007."
          feeds={Object.entries(STATES).map(([code, name]) => ({
            name,
            href: stateAddress(code),
            scope: { kind: "state" as const, code: code as StateCode },
          }))}
        />
      </Section>
      <PageFoot path="/feeds" title="Feeds" />
    </>
  );
}
