import { PersonLine } from "#components/people/person-line.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import type { Person } from "#domain/people/person.ts";
import type { Statement } from "#domain/record/record.ts";
import { voicePath } from "#domain/site/paths.ts";
import { whenPhrase } from "#domain/values/calendar-date.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";

type Props = { statement: Statement; person: Person | null };

/** Who and when, then the words in full and whose they are. `person`: where the speaker is a senator. */
export function StatementTitle({ statement, person }: Props) {
  const { speaker, saidOn, quote, source } = statement;
  return (
    <>
      <div className="mb-6">
        {person ? (
          <PersonLine person={person} />
        ) : (
          <p>
            <a href={voicePath(speaker.slug)} className="font-serif text-title font-semibold tracking-tight text-ink">
              {speaker.name}
            </a>
          </p>
        )}
      </div>
      <PageTitle title={`Said ${whenPhrase(saidOn)}`} />
      <figure className="mt-8 max-w-4xl">
        <blockquote cite={source.url} className="hang-quote font-serif text-title text-pretty">
          <p>“{quote}”</p>
        </blockquote>
        <figcaption className="mt-4 text-lead">{spokenBy(statement)}</figcaption>
      </figure>
    </>
  );
}
