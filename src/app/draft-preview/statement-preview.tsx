import { PreviewedCards } from "#components/comparisons/previewed-cards.tsx";
import { StatementFacts } from "#components/statements/statement-facts.tsx";
import { findPublishPreview } from "#data/statements/publish-preview.ts";
import { findAsReadersWould } from "#data/statements/statement-queue.ts";
import { spokenBy } from "#domain/wording/attribution-wording.ts";

/** A statement as it is saved: the words, how they are known, and the cards that they would stand on. */
export async function StatementPreview({ statementId }: { statementId: string }) {
  const [statement, preview] = await Promise.all([findAsReadersWould(statementId), findPublishPreview(statementId)]);
  if (!statement) return null;
  return (
    <>
      <p className="font-bold">{spokenBy(statement)}</p>
      <blockquote className="measure my-6 font-serif text-quote whitespace-pre-wrap">{statement.quote}</blockquote>
      <StatementFacts statement={statement} />
      {preview && (
        <PreviewedCards
          title="Compared with votes"
          evidence={[...preview.appears, ...preview.changes.map(({ after }) => after)]}
        />
      )}
    </>
  );
}
