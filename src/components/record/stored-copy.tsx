import type { Source } from "#domain/source.ts";
import { sourceAddress } from "./address.ts";
import { WrittenTime } from "./written-time.tsx";

/** Whether the words can be checked against a stored copy of the source, and by which hash. */
export function StoredCopy({ source }: { source: Source }) {
  const { archived, sourceId } = source;
  if (!archived) return <>Not yet checked against a stored copy.</>;
  return (
    <>
      <a href={sourceAddress(sourceId)}>The text as it was captured</a> on{" "}
      <WrittenTime date={archived.capturedAt.slice(0, 10)} /> at {archived.capturedAt.slice(11, 16)} UTC. SHA-256:{" "}
      <code className="text-small">{archived.sha256}</code>
    </>
  );
}
