import type { RecordState } from "#domain/record-state.ts";

const number = new Intl.NumberFormat("en-US");

/** How much is held, in sentences, each number with what it is a part of. */
export function RecordFacts({ state }: { state: RecordState }) {
  return (
    <ul className="measure space-y-2">
      <li>
        {number.format(state.senators)} people have served in the Senate since January 2007. For{" "}
        {state.senatorsWithStatement} of them at least one statement is on file; for the others none has been found yet,
        which says nothing about what they think.
      </li>
      <li>
        {state.rollCalls} roll calls bear on the subject, with {number.format(state.votes)} votes. {state.rollCallsRead}{" "}
        of them are read for what a Yea and a Nay did; the others stand here as facts and are part of no comparison.
      </li>
      <li>
        {state.statements} statements are published, and {state.inquiries} questions put to senators and others with
        what came back. All of it, with the readings of roll calls, rests on {state.sources} sources. {state.drafts}{" "}
        more statements are drafts and are not shown: <a href="/coverage#status">what they wait for</a>.
      </li>
    </ul>
  );
}
