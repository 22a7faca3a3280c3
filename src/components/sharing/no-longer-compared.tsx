import { EmbedFrame } from "./embed-frame.tsx";

/** What a frame says where the record holds the words and the vote, and does not set one beside the other. */
export function NoLongerCompared({ page, asOf }: { page: string; asOf: string }) {
  return (
    <EmbedFrame title="Not compared" page={page} asOf={asOf}>
      <p>We no longer compare this statement with this vote. See the statement, its source and our reading:</p>
    </EmbedFrame>
  );
}
