import { EmbedFrame } from "#components/embed/embed-frame.tsx";
import { findRecordState } from "#data/record-state.ts";
import { env } from "#env.ts";

export default async function NotFound() {
  const { changedAt } = await findRecordState();
  return (
    <EmbedFrame title="Nothing in this record has this address" page={env().SITE_URL} asOf={changedAt.slice(0, 10)}>
      <p>It may be misspelt, or cut short.</p>
    </EmbedFrame>
  );
}
