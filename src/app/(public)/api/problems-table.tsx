import { PROBLEMS, type ProblemKind } from "#api/shapes/problem.ts";
import { ScrollTable } from "#components/ui/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/table-cells.tsx";

const MEANINGS: Record<ProblemKind, string> = {
  "invalid-parameter":
    "A parameter is not known, is empty, is given twice or has a value that it does not take. Each is named.",
  "malformed-body": "What was sent is not JSON in UTF-8.",
  "not-found": "No resource has this address, or the public record has nothing there. Drafts are not there.",
  "method-not-allowed": "The Allow header lists the methods that are taken.",
  "not-acceptable": "The Accept header leaves no form in which this is to be had.",
  retracted: "A statement that was published and is withdrawn. It says when and why; the words are not repeated.",
  "body-too-large": "Send fewer pairs at once.",
  "unsupported-type": "Say content-type: application/json.",
  "invalid-field":
    "A field of the body is missing, unknown or has a value that it does not take. Each is named by its path.",
  "too-many-requests": "Wait for as many seconds as Retry-After says. For the whole record, take the files.",
  "server-error": "It is our fault, and it is logged.",
};

/** Every problem by its name, which is the end of the address in `type`. */
export function ProblemsTable() {
  return (
    <div className="max-w-4xl">
      <ScrollTable id="problems-table" caption="The type of a problem is the address of its line here.">
        <thead>
          <tr>
            <ColumnHead>Status</ColumnHead>
            <ColumnHead>Type</ColumnHead>
            <ColumnHead>What it means</ColumnHead>
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
