import { MarginRow } from "#components/ui/margin-row.tsx";

/** Everything that readers saw of one version of a record, each part under what it is. */
export function VersionText({ words }: { words: readonly { what: string; text: string }[] }) {
  return (
    <ul className="mt-10">
      {words.map(({ what, text }) => (
        <MarginRow key={what} margin={<h2 className="font-bold text-ink">{what}</h2>}>
          <p className="measure whitespace-pre-wrap wrap-anywhere">{text}</p>
        </MarginRow>
      ))}
    </ul>
  );
}
