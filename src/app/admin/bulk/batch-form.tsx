"use client";

import { useActionState, useEffect, useRef } from "react";
import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { FileField } from "#components/ui/forms/file-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { TextField } from "#components/ui/forms/text-field.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { BatchRow, BatchState } from "./batch-state.ts";
import { draftList } from "./draft-list.ts";

/** A list is pasted or uploaded, looked at, and then drafted whole or not at all. */
export function BatchForm({ initial }: { initial: BatchState }) {
  const [{ text, errors, rows, maySave }, send, sending] = useActionState(draftList, initial);
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (rows) result.current?.focus();
  }, [rows]);
  const wrong = rows?.filter((row) => row.errors.length > 0 || row.like?.isSame).length ?? 0;
  return (
    <form action={send} noValidate aria-busy={sending} className="mt-8 max-w-3xl space-y-6">
      {errors.length > 0 && <ErrorSummary errors={errors} title="Nothing is saved" />}
      <TextField
        id="list"
        label="The list, as CSV or JSON"
        hint="CSV begins with a line of column names; JSON is a list of objects with the same names. At most 500 statements."
        rows={10}
        initialValue={text}
      />
      <FileField id="file" label="Or a file" accept=".csv,.json,text/csv,application/json" />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="what" value="look" quiet={maySave}>
          Look at it first
        </SubmitButton>
        {maySave && rows && (
          <SubmitButton name="what" value="save">
            {rows.length === 1 ? "Save it as a draft" : `Save all ${rows.length} as drafts`}
          </SubmitButton>
        )}
        <p role="status">{sending ? "Every entry is being looked at. Nothing is half saved." : ""}</p>
      </div>
      {rows && (
        <div ref={result} tabIndex={-1} className="outline-none">
          <h2 className="mb-4 font-serif text-title font-semibold">
            {wrong === 0 ? `All ${rows.length} can be saved` : `${wrong} of ${rows.length} cannot be saved: nothing is`}
          </h2>
          <Rows rows={rows} />
        </div>
      )}
    </form>
  );
}

function Rows({ rows }: { rows: BatchRow[] }) {
  return (
    <ScrollTable id="dry-run" caption="What each entry would be.">
      <thead>
        <tr>
          <ColumnHead>Where</ColumnHead>
          <ColumnHead>Statement</ColumnHead>
          <ColumnHead>What is wrong</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, what, errors, like }) => (
          <tr key={place}>
            <RowHead className="whitespace-nowrap">{place}</RowHead>
            <Cell className="min-w-56 wrap-anywhere">{what}</Cell>
            <Cell className="min-w-56">
              {errors.map((error) => (
                <span key={error} className="block font-semibold">
                  {error}
                </span>
              ))}
              {like && (
                <span className={like.isSame ? "block font-semibold" : "block"}>
                  {like.isSame ? "The same words: " : "Perhaps the same, to be looked at: "}
                  {like.statementId.startsWith("Line ") || like.statementId.startsWith("Entry ") ? (
                    like.statementId
                  ) : (
                    <a href={`/admin/statements/${like.statementId}`}>{like.statementId}</a>
                  )}
                </span>
              )}
              {errors.length === 0 && !like && "Nothing"}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
