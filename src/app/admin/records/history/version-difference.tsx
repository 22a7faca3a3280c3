import { WordDifference } from "#components/ui/word-difference.tsx";

type Props = { fields: { field: string; label: string; before: string; after: string }[] };

/** The fields in which two versions differ, word by word. */
export function VersionDifference({ fields }: Props) {
  if (fields.length === 0) return <p className="mt-4">Nothing that is typed differs.</p>;
  return (
    <dl className="mt-4">
      {fields.map(({ field, label, before, after }) => (
        <div key={field} className="grid gap-x-8 border-t border-rule py-3 md:grid-cols-[14rem_minmax(0,1fr)]">
          <dt className="text-small font-bold">{label}</dt>
          <dd className="measure">
            <WordDifference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
