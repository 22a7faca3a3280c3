import type { Difference, EvidenceGroup, SenatorRecord, Statement } from "#domain/record.ts";
import type { RightOfReply } from "#domain/right-of-reply.ts";

type Held = Pick<SenatorRecord, "inquiries" | "spokenFor" | "votes"> & {
  overTime: boolean;
  cards: EvidenceGroup[];
  replies: RightOfReply[];
  differences: Difference[];
  uncompared: Statement[];
};

/** Links to the parts of a senator's page that have something in them, with how much. */
export function contentsOf(held: Held): { href: string; name: string }[] {
  const parts = [
    { id: "evidence", name: "Statements and votes", count: held.cards.length },
    { id: "replies", name: "Right of reply", count: held.replies.length },
    { id: "differences", name: "Statements on different sides", count: held.differences.length },
    { id: "statements", name: "Other statements", count: held.uncompared.length },
    { id: "asked", name: "Asked", count: held.inquiries.length },
    { id: "spoken-for", name: "Statements by others", count: held.spokenFor.length },
    { id: "votes", name: "All related votes", count: held.votes.length },
  ];
  const counted = parts
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => ({ href: `#${id}`, name: `${name} (${count})` }));
  const first = held.overTime ? [{ href: "#time", name: "Over time" }] : [];
  return [...first, ...counted, { href: "#terms", name: "Terms of office" }, { href: "#sources", name: "Sources" }];
}
