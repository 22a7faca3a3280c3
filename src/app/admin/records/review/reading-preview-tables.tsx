import { PreviewedCards } from "#components/comparisons/previewed-cards.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { AffectedPerson, PartyCounts, ReadingPreview } from "#domain/roll-calls/reading-preview.ts";
import { NO_STATEMENT, PARTY_LABELS, PROPOSITION_LABELS } from "#domain/wording/labels.ts";

/** So many cards are shown whole; of more the counts and the sentences say what changes. */
const MOST_CARDS = 8;

/** What publishing a reading would change for readers: counted by party, sentence by sentence, then card by card. */
export function ReadingPreviewTables({ preview: { affected, byParty } }: { preview: ReadingPreview }) {
  if (affected.length === 0) return <p>No comparison and no count sentence changes.</p>;
  const all = (pick: (person: AffectedPerson) => AffectedPerson["preview"]["appears"]) => affected.flatMap(pick);
  const appears = all(({ preview }) => preview.appears);
  const changes = all(({ preview }) => preview.changes.map(({ after }) => after));
  const disappears = all(({ preview }) => preview.disappears);
  const total = appears.length + changes.length + disappears.length;
  const few = total <= MOST_CARDS;
  return (
    <div className="space-y-10">
      <Counts byParty={byParty} people={affected.length} />
      <Sentences affected={affected} />
      {!few && (
        <p>
          {total} comparisons are affected; the first {MOST_CARDS} of each kind are shown.
        </p>
      )}
      <PreviewedCards title="Comparisons that appear" evidence={appears.slice(0, few ? undefined : MOST_CARDS)} />
      <PreviewedCards title="Comparisons that change" evidence={changes.slice(0, few ? undefined : MOST_CARDS)} />
      <PreviewedCards title="Comparisons that disappear" evidence={disappears.slice(0, few ? undefined : MOST_CARDS)} />
    </div>
  );
}

function Counts({ byParty, people }: { byParty: PartyCounts[]; people: number }) {
  return (
    <ScrollTable
      id="changes-by-party"
      caption={`Something changes on the ${people === 1 ? "page of one person" : `pages of ${people} people`}.`}
    >
      <thead>
        <tr>
          <ColumnHead>Party</ColumnHead>
          <ColumnHead>People</ColumnHead>
          <ColumnHead>New matches</ColumnHead>
          <ColumnHead>New conflicts</ColumnHead>
          <ColumnHead>New, not comparable</ColumnHead>
          <ColumnHead>Changed</ColumnHead>
          <ColumnHead>Gone</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {byParty.map(({ party, people: own, matches, conflicts, not_comparable, change, disappear }) => (
          <tr key={party}>
            <RowHead>{PARTY_LABELS[party].name}</RowHead>
            {Object.entries({ own, matches, conflicts, not_comparable, change, disappear }).map(([name, count]) => (
              <Cell key={name} className="tabular-nums">
                {count}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Sentences({ affected }: { affected: AffectedPerson[] }) {
  const rows = affected.flatMap(({ person, preview }) => preview.sentences.map((sentence) => ({ person, sentence })));
  if (rows.length === 0) return null;
  return (
    <ScrollTable id="changed-sentences" caption="The sentences at the top of senators’ pages.">
      <thead>
        <tr>
          <ColumnHead>Senator</ColumnHead>
          <ColumnHead>Proposition</ColumnHead>
          <ColumnHead>Now</ColumnHead>
          <ColumnHead>Then</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ person, sentence }) => (
          <tr key={`${person.bioguideId} ${sentence.proposition}`}>
            <RowHead>{person.name}</RowHead>
            <Cell>{PROPOSITION_LABELS[sentence.proposition].label}</Cell>
            <Cell className="min-w-48">{sentence.before ?? NO_STATEMENT}</Cell>
            <Cell className="min-w-48 font-semibold">{sentence.after ?? NO_STATEMENT}</Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
