import type { Person } from "../people/person.ts";
import type { Statement, SubjectRollCall } from "../record/record.ts";
import type { Vote } from "./roll-call.ts";

/** One vote beside the person who cast it. `hasPage`: has served in the Senate since 2007; other members have none. */
export type Voter = {
  vote: Vote;
  switchedToReconsider: boolean;
  person: Pick<Person, "slug" | "name" | "lastName"> & { hasPage: boolean };
};

/** All that is held on one roll call; `explanations`: published statements that explain a vote on it, newest first. */
export type RollCallRecord = { on: SubjectRollCall; voters: Voter[]; explanations: Statement[] };
