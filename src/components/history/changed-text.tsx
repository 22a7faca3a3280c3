import { FactList } from "#components/ui/fact-list.tsx";
import { WordDifference } from "#components/ui/word-difference.tsx";
import type { PublicFieldChange } from "#domain/record/editable.ts";

/** What differs between two versions, word by word. */
export function ChangedText({ differences }: { differences: readonly PublicFieldChange[] }) {
  return (
    <div className="mt-3">
      <FactList
        facts={differences.map(({ what, before, after }) => ({
          term: what,
          fact: <WordDifference before={before} after={after} />,
        }))}
      />
    </div>
  );
}
