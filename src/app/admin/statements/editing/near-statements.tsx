import { MarginRow } from "#components/ui/margin-row.tsx";
import { Section } from "#components/ui/section.tsx";
import { listNear } from "#data/statement-desk.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { STATUS_LABELS } from "#domain/labels.ts";

/** What else is held of the speaker around that day or from that source, so that nothing is held twice. */
export async function NearStatements({ statementId }: { statementId: string }) {
  const near = await listNear(statementId);
  if (near.length === 0) return null;
  return (
    <Section
      id="near"
      title="Held already"
      intro="Of the same speaker, within two weeks of this or from the same source. The same words are held once."
    >
      <ul>
        {near.map(({ statementId: id, saidOn, quote, status }) => (
          <MarginRow
            key={id}
            margin={
              <a href={`/admin/statements/${id}`} className="tap">
                {writtenDate(saidOn)}
                <span className="sr-only">, {id}</span>
              </a>
            }
          >
            <p className="measure line-clamp-3 font-serif">{quote}</p>
            <p className="text-small text-quiet">{STATUS_LABELS[status]}</p>
          </MarginRow>
        ))}
      </ul>
    </Section>
  );
}
