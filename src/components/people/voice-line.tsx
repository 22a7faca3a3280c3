import type { Voice } from "#domain/people/voice.ts";
import { VOICE_KIND_LABELS } from "#domain/wording/labels.ts";

/** What kind of voice it is: "Official. Mayor of New York City, 2022-2025". */
export function VoiceLine({ voice }: { voice: Voice }) {
  return (
    <>
      {VOICE_KIND_LABELS[voice.kind]}
      {voice.description && `. ${voice.description.replace(/(\d{4})-(\d{4})/g, "$1–$2")}`}
    </>
  );
}
