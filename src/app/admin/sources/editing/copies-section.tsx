import { FactList } from "#components/ui/fact-list.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { database } from "#data/database/client.ts";
import { namesOfEditors } from "#data/editors/editors.ts";
import { copyDifferences, lostIn } from "#data/sources/adopt-copy.ts";
import { SEED_DATA } from "#domain/editors/editor.ts";
import type { CopyDifference, EditableSource, StoredText } from "#domain/sources/source-queue.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { CAPTURE_WAY_LABELS } from "#domain/wording/labels.ts";
import { AdoptForm } from "./adopt-form.tsx";

type Props = { source: EditableSource; mayAdopt: boolean };

/** Every copy of a source, the newest first: the one that quotes are compared with, one that waits, and earlier ones. */
export async function CopiesSection({ source: { sourceId, copies }, mayAdopt }: Props) {
  if (copies.length === 0) return <p className="mb-6">No copy is stored yet.</p>;
  const names = await namesOfEditors();
  const editorName = (id: string) => (id === SEED_DATA ? "the shipped record" : (names.get(id) ?? "somebody"));
  return (
    <ol className="mb-6 space-y-8">
      {copies.map((copy) => (
        <li key={copy.copyId}>
          <p className="font-bold">{copyStatus(copy)}</p>
          <Copy copy={copy} by={editorName(copy.capturedBy)} />
          {!copy.isInForce && copy.characters !== null && (
            <details open={copy.isWaiting}>
              <summary className="tap cursor-pointer font-semibold">What would change for readers</summary>
              <Adopting sourceId={sourceId} copyId={copy.copyId} mayAdopt={mayAdopt} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function copyStatus({ isInForce, isWaiting, characters }: StoredText): string {
  if (isInForce) return "Quotes are compared with this copy";
  if (isWaiting) return "Newer: a reviewer has not adopted it yet";
  return characters === null ? "An earlier copy, whose text is no longer held" : "Another copy";
}

async function Adopting({ sourceId, copyId, mayAdopt }: { sourceId: number; copyId: number; mayAdopt: boolean }) {
  const differences = await copyDifferences(database(), sourceId, copyId);
  return (
    <div className="mt-3 space-y-4">
      {differences.length > 0 ? (
        <Differences differences={differences} />
      ) : (
        <p>Nothing: no published quote rests on it.</p>
      )}
      {mayAdopt ? (
        <AdoptForm sourceId={sourceId} copyId={copyId} lost={lostIn(differences)} />
      ) : (
        <p>A reviewer with a second factor adopts it.</p>
      )}
    </div>
  );
}

function Differences({ differences }: { differences: CopyDifference[] }) {
  const quoteStatus = (found: boolean | null) => (found === null ? "No copy" : found ? "Found" : "Not found");
  return (
    <ScrollTable id="differences" caption="Whether each published quote stands in the copy.">
      <thead>
        <tr>
          <ColumnHead>Statement</ColumnHead>
          <ColumnHead>Now</ColumnHead>
          <ColumnHead>In this copy</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ statementId, speaker, before, after }) => (
          <tr key={statementId}>
            <RowHead>
              <a href={`/admin/statements/${statementId}`}>
                {speaker}
                <span className="sr-only">, {statementId}</span>
              </a>
            </RowHead>
            <Cell>{quoteStatus(before)}</Cell>
            <Cell>{before === true && !after ? <strong>Not found</strong> : quoteStatus(after)}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Copy({ copy, by }: { copy: StoredText; by: string }) {
  const { at, way, sha256, fileSha256, characters, beginning } = copy;
  const length = characters === null ? "" : ` ${characters.toLocaleString("en-US")} characters.`;
  const facts = [
    { term: "Kept", fact: `${writtenTimestamp(at)} UTC by ${by}. ${CAPTURE_WAY_LABELS[way]}.${length}` },
    { term: "SHA-256", fact: <code className="text-small wrap-anywhere">{sha256}</code> },
    ...(fileSha256
      ? [{ term: "Of the file", fact: <code className="text-small wrap-anywhere">{fileSha256}</code> }]
      : []),
  ];
  return (
    <div className="space-y-4">
      <FactList facts={facts} />
      {beginning !== null && (
        <details>
          <summary className="tap cursor-pointer font-semibold">How it begins</summary>
          <p className="mt-2 font-serif whitespace-pre-wrap wrap-anywhere">{beginning}</p>
        </details>
      )}
    </div>
  );
}
