import type { Statement } from "#domain/record/record.ts";
import { sourcePath } from "#domain/site/paths.ts";
import { uncheckedBecause } from "#domain/statements/quote-check.ts";
import { COPY_LABELS, UNCHECKED_QUOTE_LABELS } from "#domain/wording/labels.ts";
import { WrittenTime } from "../ui/written-time.tsx";

/** Whether the words can be checked against a stored copy of the source, and by which hash. */
export function StoredCopy({ statement }: { statement: Statement }) {
  const { archived, sourceId } = statement.source;
  const unchecked = uncheckedBecause(statement);
  if (!archived) return <>{UNCHECKED_QUOTE_LABELS.no_copy}</>;
  return (
    <>
      {unchecked && `${UNCHECKED_QUOTE_LABELS[unchecked]} `}
      Compared with <a href={sourcePath(sourceId)}>{COPY_LABELS[archived.way]}</a> on{" "}
      <WrittenTime date={archived.capturedAt.slice(0, 10)} /> at {archived.capturedAt.slice(11, 16)} UTC. SHA-256:{" "}
      <code className="text-small">{archived.sha256}</code>
    </>
  );
}
