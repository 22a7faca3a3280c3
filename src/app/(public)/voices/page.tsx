import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { DownloadRows } from "#components/downloads/download-rows.tsx";
import { VoiceLine } from "#components/people/voice-line.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { listVoices } from "#data/people/voices.ts";
import { voicePath } from "#domain/site/paths.ts";

export const metadata: Metadata = {
  title: "Voices",
  description:
    "Statements on sanctuary-city policy by people other than senators: the White House, officials, mayors and party committees.",
  alternates: { canonical: "/voices" },
};

export default async function VoicesPage() {
  const voices = await listVoices();
  return (
    <>
      <PageTitle
        title="Voices"
        lead="The White House, officials, mayors and party committees. We keep their statements separate from those of senators."
      />
      <p className="measure mt-3 text-quiet">
        We quote, source and read them by the same rules. They don’t vote in Congress, so there is nothing to compare.
      </p>
      <DownloadRows table="voices" count={voices.length} />
      <ul className="mt-10">
        {voices.map(({ voice, statements }) => (
          <MarginRow key={voice.slug} margin={`${statements} ${statements === 1 ? "statement" : "statements"}`}>
            <a href={voicePath(voice.slug)} className="tap text-lead font-semibold">
              {voice.name}
            </a>
            <p className="text-small text-quiet">
              <VoiceLine voice={voice} />
            </p>
          </MarginRow>
        ))}
      </ul>
      <PageFooter path="/voices" title="Voices" />
    </>
  );
}
