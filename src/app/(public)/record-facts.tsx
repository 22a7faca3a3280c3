import type { RecordState } from "#domain/record/record-state.ts";

const number = new Intl.NumberFormat("en-US");

/** How much is held, in sentences, each number with what it is a part of. */
export function RecordFacts({ state }: { state: RecordState }) {
  return (
    <ul className="measure space-y-2">
      <li>
        {number.format(state.senators)} people have served in the Senate since January 2007. We have at least one
        statement for {state.senatorsWithStatement} of them. We haven’t found one for the rest. That doesn’t tell you
        what they think.
      </li>
      <li>
        {state.rollCalls} roll calls are on this subject or close to it, with {number.format(state.votes)} votes. We
        have analyzed {state.rollCallsRead} of the roll calls. The other {state.rollCalls - state.rollCallsRead} are
        listed but not compared.
      </li>
      <li>
        We have published {state.statements} statements. We also have {state.inquiries} questions to senators and
        others, with the responses. Everything is based on {state.sources} sources. Another {state.drafts} statements
        are drafts and are not shown. <a href="/coverage#status">Why they are not published yet</a>
      </li>
    </ul>
  );
}
