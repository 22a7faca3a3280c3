import { ReplyCard } from "#components/background/reply-card.tsx";
import { DifferenceSection } from "#components/comparisons/difference-section.tsx";
import { InquiriesSection } from "#components/inquiries/inquiries-section.tsx";
import { StatementItem } from "#components/statements/statement-item.tsx";
import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { Section } from "#components/ui/section.tsx";
import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import { headlinesOf } from "#domain/comparisons/headline.ts";
import {
  differencesOf,
  evidenceOf,
  newestVote,
  type SenatorRecord,
  statementsWithoutComparableVote,
} from "#domain/record/record.ts";
import { everyVotePath } from "#domain/site/paths.ts";
import type { CalendarDate } from "#domain/values/calendar-date.ts";
import { cardsOf, hasCard } from "./cards.ts";
import { timelineChartRows } from "./chart-rows.ts";
import { contentsOf } from "./contents.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { HeadlineColumn } from "./headline-column.tsx";
import { SenatorTitle } from "./senator-title.tsx";
import { SourceList } from "./source-list.tsx";
import { sourcesOf } from "./sources.ts";
import { SubjectVotesTable } from "./subject-votes-table.tsx";
import { TermsTable } from "./terms-table.tsx";
import { TimelineChart } from "./timeline-chart.tsx";
import { VotingCountsLines } from "./voting-counts-lines.tsx";

type Props = { record: SenatorRecord; replies: RightOfReply[]; asOf: CalendarDate };

/** All that is held on one person, now or as of a day. */
export function SenatorView({ record, replies, asOf }: Props) {
  const { person, spokenFor, votes, inquiries } = record;
  const evidence = evidenceOf(record);
  const cards = cardsOf(evidence);
  const overTime = timelineChartRows(record).length > 0;
  const differences = differencesOf(record.statements);
  const uncompared = statementsWithoutComparableVote(record, evidence);
  return (
    <>
      <SenatorTitle person={person} asOf={asOf} />
      <ol className="mt-6 grid gap-x-10 sm:mt-10 lg:grid-cols-3 print:grid-cols-3 print:gap-x-6">
        {headlinesOf(record).map((headline) => (
          <HeadlineColumn key={headline.proposition} headline={headline} />
        ))}
      </ol>
      <ContentsLinks
        links={contentsOf({ overTime, cards, replies, differences, uncompared, inquiries, spokenFor, votes })}
      />
      {overTime && (
        <Section
          id="time"
          title="Over time"
          intro="Statements are on top, votes below. Lines connect the latest statement that takes a side to the votes we compare it with."
        >
          <TimelineChart record={record} />
          <p className="mt-5" data-screen>
            <a href={`/compare?a=${person.slug}`} className="tap">
              Compare with another senator
            </a>
          </p>
        </Section>
      )}
      {cards.length > 0 && (
        <Section id="evidence" title="Statements and votes" intro="Newest first.">
          <EvidenceList groups={cards} />
        </Section>
      )}
      {replies.length > 0 && (
        <Section
          id="replies"
          title="Right of reply"
          intro="What we told the senator that this site says, and the full response."
        >
          {replies.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </Section>
      )}
      <DifferenceSection differences={differences} />
      {uncompared.length > 0 && (
        <Section
          id="statements"
          title="Other statements"
          intro="These statements take no side, or we have no vote to compare them with."
        >
          <ul>
            {uncompared.map((statement) => (
              <StatementItem key={statement.statementId} statement={statement} unnamed={hasCard(cards, statement)} />
            ))}
          </ul>
        </Section>
      )}
      <InquiriesSection inquiries={inquiries} />
      {spokenFor.length > 0 && (
        <Section
          id="spoken-for"
          title="Statements by others"
          intro={`Others said this on behalf of ${person.name}. We compare no vote with it.`}
        >
          <ul>
            {spokenFor.map((statement) => (
              <StatementItem key={statement.statementId} statement={statement} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="votes" title="All related votes" intro={votes.length === 0 && "We have no related votes on file."}>
        <VotingCountsLines name={person.name} votes={votes} />
        {votes.length > 0 && <SubjectVotesTable name={person.name} votes={[...votes].sort(newestVote)} />}
        <p className="mt-5" data-screen>
          <a href={everyVotePath(person.slug)} className="tap">
            All votes of {person.name} in our data, by year
          </a>
        </p>
      </Section>
      <Section id="terms" title="Terms of office">
        <TermsTable name={person.name} terms={person.terms} current={person.currentlyServing} />
      </Section>
      <Section
        id="sources"
        title="Sources"
        intro="Where we found the statements and questions on this page. Each vote links to its official record."
      >
        <SourceList sources={sourcesOf(record)} />
      </Section>
    </>
  );
}
