import { type Fact, FactList } from "#components/ui/fact-list.tsx";
import type { Statement } from "#domain/record/record.ts";
import { inquiryPath, sourcePath } from "#domain/site/paths.ts";
import { hostOf } from "#domain/sources/source.ts";
import { textFragmentUrl } from "#domain/sources/text-fragment.ts";
import { capital } from "#domain/text/capital.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { PRECISION_LABELS } from "#domain/wording/labels.ts";
import { WithTerms } from "../glossary/with-terms.tsx";
import { Question } from "../inquiries/question.tsx";
import { SourceLine } from "../sources/source-line.tsx";
import { StoredCopy } from "../sources/stored-copy.tsx";

/** What is known of one statement: when, how, in answer to what, where it was read, and on which copy. */
export function StatementFacts({ statement }: { statement: Statement }) {
  return <FactList facts={factsOf(statement)} />;
}

function factsOf(statement: Statement): Fact[] {
  const { saidOn, channel, roleAtTime, context, question, source, foundNear, quote, notes } = statement;
  const precision = PRECISION_LABELS[saidOn.precision];
  const passage = textFragmentUrl(source.url, quote);
  const facts: (Fact | null)[] = [
    { term: "Said", fact: `${writtenDate(saidOn)}${precision ? ` (${precision})` : ""}` },
    { term: "Where", fact: capital(channel) },
    roleAtTime === null ? null : { term: "Role at the time", fact: roleAtTime },
    context === null ? null : { term: "Background", fact: <WithTerms text={context} /> },
    question && {
      term: "Question",
      fact: (
        <>
          <Question question={question} by={question.askedBy} />.{" "}
          {question.inquiryId && <a href={inquiryPath(question.inquiryId)}>See all responses</a>}
        </>
      ),
    },
    {
      term: "Source",
      fact: (
        <>
          <SourceLine source={source} />. <a href={sourcePath(source.sourceId)}>More from this source</a>
        </>
      ),
    },
    {
      term: "Place in the source",
      fact: (
        <>
          {foundNear && (
            <>
              At the words “<bdi>{foundNear}</bdi>
              {/[.?!]$/.test(foundNear) ? "” " : "”. "}
            </>
          )}
          {passage ? <a href={passage}>Go to the passage at {hostOf(source.url)}</a> : !foundNear && "Unknown"}
        </>
      ),
    },
    { term: "Our copy", fact: <StoredCopy statement={statement} /> },
    notes === null ? null : { term: "Note", fact: <WithTerms text={notes} precedingTexts={[context ?? ""]} /> },
  ];
  return facts.filter((fact) => fact !== null);
}
