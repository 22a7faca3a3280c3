import { EmbedFrame } from "#components/sharing/embed-frame.tsx";
import { findRecordState } from "#data/record/record-state.ts";
import { env } from "#env.ts";

export default async function NotFound() {
  const { changedAt } = await findRecordState();
  return (
    <EmbedFrame title="Page not found" page={env().SITE_URL} asOf={changedAt.slice(0, 10)}>
      <p>Check the spelling, or the link may be incomplete.</p>
    </EmbedFrame>
  );
}
