import type { RightOfReply } from "#domain/background/right-of-reply.ts";
import type { Difference, EvidenceGroup, SenatorRecord, Statement } from "#domain/record/record.ts";

type SectionCounts = Pick<SenatorRecord, "inquiries" | "spokenFor" | "votes"> & {
  overTime: boolean;
  cards: EvidenceGroup[];
  replies: RightOfReply[];
  differences: Difference[];
  uncompared: Statement[];
};

/** Links to the parts of a senator's page that have something in them, with how much. */
export function contentsOf(record: SectionCounts): { href: string; name: string }[] {
  const parts = [
    { id: "evidence", name: "Statements and votes", count: record.cards.length },
    { id: "replies", name: "Right of reply", count: record.replies.length },
    { id: "differences", name: "Statements on different sides", count: record.differences.length },
    { id: "statements", name: "Other statements", count: record.uncompared.length },
    { id: "asked", name: "Asked", count: record.inquiries.length },
    { id: "spoken-for", name: "Statements by others", count: record.spokenFor.length },
    { id: "votes", name: "All related votes", count: record.votes.length },
  ];
  const counted = parts
    .filter(({ count }) => count > 0)
    .map(({ id, name, count }) => ({ href: `#${id}`, name: `${name} (${count})` }));
  const first = record.overTime ? [{ href: "#time", name: "Over time" }] : [];
  return [...first, ...counted, { href: "#terms", name: "Terms of office" }, { href: "#sources", name: "Sources" }];
}
