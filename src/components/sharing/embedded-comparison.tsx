import { VerdictMark } from "#components/comparisons/verdict-mark.tsx";
import { TallyBar } from "#components/roll-calls/tally-bar.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { MarkedQuote } from "#components/statements/marked-quote.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import type { Evidence } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { rollCallName } from "#domain/roll-calls/roll-call.ts";
import { sourceName } from "#domain/sources/source.ts";
import { excerptAround } from "#domain/statements/excerpt.ts";
import { capital } from "#domain/text/capital.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";
import { contextSentences } from "#domain/wording/context-wording.ts";
import { MOTION_LABELS, OFFICE_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";
import { STANCE_WORDING } from "#domain/wording/position-wording.ts";
import { REASON_WORDING } from "#domain/wording/verdict-wording.ts";
import { effectSentence, votedPhrase } from "#domain/wording/vote-wording.ts";
import { OutLink } from "./out-link.tsx";

/** About four lines on a phone, twice; the whole quote is a link away. */
const QUOTE_CHARACTERS = 420;

/** One position beside one vote, with all the context; nothing of the verdict stands without it. `page`: of the statement. */
export function ComparisonEmbed({ evidence, page }: { evidence: Evidence; page: string }) {
  const { statement, position } = evidence;
  const { label, sentence } = PROPOSITION_LABELS[position.proposition];
  const quote = excerptAround(statement.quote, position.span, QUOTE_CHARACTERS);
  return (
    <section className="border-t border-rule py-5 first:border-t-0 first:pt-0 last:pb-0">
      <h2 className="kicker text-quiet">
        Said <WrittenTime date={statement.saidOn} /> · {label}
      </h2>
      <figure className="mt-2">
        <MarkedQuote quote={quote.text} span={position.span} cite={statement.source.url} size="small" />
        <figcaption className="mt-2 text-quiet">
          {spokenBy(statement)}, {statement.channel}.{" "}
          <OutLink href={statement.source.url}>{sourceName(statement.source)}</OutLink>
          {!quote.whole && (
            <>
              . <OutLink href={page}>Full quote</OutLink>
            </>
          )}
        </figcaption>
      </figure>
      {statement.question && (
        <p className="mt-2">
          <span className="font-bold">In answer to a question.</span> <OutLink href={page}>See the question</OutLink>
        </p>
      )}
      <p className="mt-2">
        <span className="font-bold">{STANCE_WORDING[position.stance].label}</span>: {sentence}
      </p>
      <Voted evidence={evidence} />
    </section>
  );
}

function Voted({ evidence }: { evidence: Evidence }) {
  const { vote, on, comparison } = evidence;
  const { rollCall, plain } = on;
  return (
    <div className="mt-5 space-y-2">
      <h3 className="kicker text-quiet">
        Voted <WrittenTime date={rollCall.heldOn} />
      </h3>
      <p className="text-body">
        <strong>{capital(votedPhrase(vote.voteCast))}</strong> on {MOTION_LABELS[motionOf(rollCall)]}
        {rollCall.chamber === "house" && `, as ${OFFICE_LABELS.house}`}: {plain?.title ?? rollCall.question}.
      </p>
      <p className="text-quiet">
        {rollCallName(rollCall)}, {writtenResult(rollCall)}.
      </p>
      <TallyBar rollCall={rollCall} />
      <p className="text-body">
        <VerdictMark comparison={comparison} />
      </p>
      <p>
        {comparison.effect && `${effectSentence(vote.voteCast, comparison.effect)} `}
        {REASON_WORDING[comparison.reason].sentence}
      </p>
      {comparison.context.length > 0 && (
        <div>
          <p className="kicker text-quiet">Context</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-body marker:text-edge">
            {contextSentences(evidence).map(({ context, sentence }) => (
              <li key={context}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
