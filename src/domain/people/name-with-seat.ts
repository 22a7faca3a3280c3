import { PARTY_LABELS } from "../wording/labels.ts";
import { type Person, seatOf } from "./person.ts";
import { shortStateName } from "./state.ts";

/** Names a senator with party and state, in AP style: "Jon Tester (D-Mont.)". */
export function nameWithSeat(person: Person): string {
  const { state, party } = seatOf(person);
  return `${person.name} (${PARTY_LABELS[party].letter}-${shortStateName(state)})`;
}
