import { PROBLEMS, type ProblemKind } from "#api/schemas/problem.ts";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";

const MEANINGS: Record<ProblemKind, string> = {
  "invalid-parameter":
    "A parameter is unknown, empty or repeated, or has a value we don’t accept. The response names each one.",
  "malformed-body": "The body is not JSON in UTF-8.",
  "not-found": "There is no such resource, or nothing public there. Drafts are not public.",
  "method-not-allowed": "The Allow header lists the methods you can use.",
  "not-acceptable": "We don’t have this in a format that the Accept header allows.",
  retracted:
    "We published this statement and then withdrew it. The response says when and why. It does not repeat the quote.",
  "body-too-large": "Send fewer comparisons at a time.",
  "unsupported-type": "Send content-type: application/json.",
  "invalid-field":
    "A field of the body is missing or unknown, or has a value we don’t accept. The response gives the path of each.",
  "too-many-requests": "Wait for the number of seconds in Retry-After. To get everything, use the data files.",
  "server-error": "The error is on our side. We have logged it.",
};

/** Every problem by its name, which is the end of the address in `type`. */
export function ProblemsTable() {
  return (
    <div className="max-w-4xl">
      <ScrollTable id="problems-table" caption="The type of an error is the URL of its row in this table.">
        <thead>
          <tr>
            <ColumnHead>Status</ColumnHead>
            <ColumnHead>Type</ColumnHead>
            <ColumnHead>Meaning</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(PROBLEMS) as ProblemKind[]).map((kind) => (
            <tr key={kind} id={kind}>
              <RowHead>{PROBLEMS[kind].status}</RowHead>
              <Cell className="whitespace-nowrap">
                <code>{kind}</code>
              </Cell>
              <Cell>
                {PROBLEMS[kind].title}. {MEANINGS[kind]}
              </Cell>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </div>
  );
}
