import { EmbedFrame } from "./embed-frame.tsx";

/** What a frame says where the record holds the words and the vote, and does not set one beside the other. */
export function NoLongerCompared({ page, asOf }: { page: string; asOf: string }) {
  return (
    <EmbedFrame title="Not compared" page={page} asOf={asOf}>
      <p>The record does not set these words beside this vote now. The words, their source and how they are read:</p>
    </EmbedFrame>
  );
}
