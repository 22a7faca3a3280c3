import { diffWordsWithSpace } from "diff";

/** Two texts as one: what is gone struck through, what is new underlined; each said in words too, for those who listen. */
export function WordDifference({ before, after }: { before: string; after: string }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, index) => {
        const key = `${index} ${value.length}`;
        if (added)
          return (
            <ins key={key} className="bg-mark decoration-2">
              <span className="sr-only">[new: </span>
              {value}
              <span className="sr-only">]</span>
            </ins>
          );
        if (removed)
          return (
            <del key={key} className="text-quiet">
              <span className="sr-only">[removed: </span>
              {value}
              <span className="sr-only">]</span>
            </del>
          );
        return value;
      })}
    </p>
  );
}
