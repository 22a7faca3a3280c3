import { COPY_LABELS, UNCHECKED_QUOTE_LABELS } from "#domain/labels.ts";
import { uncheckedBecause } from "#domain/quote-check.ts";
import type { Statement } from "#domain/record.ts";
import { sourcePath } from "./address.ts";
import { WrittenTime } from "./written-time.tsx";

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
