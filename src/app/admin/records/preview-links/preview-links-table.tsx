import { previewUrl } from "#auth/preview-link.ts";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import type { LivePreviewLink } from "#data/record/preview-links.ts";
import { type Editor, isAtLeast } from "#domain/editors/editor.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { RECORD_TYPE_LABELS } from "#domain/wording/labels.ts";
import { RevokeForm } from "./revoke-form.tsx";

type Props = { id: string; links: readonly LivePreviewLink[]; editor: Editor };

/** The links that lead to drafts now: one's own to be copied once more, each to be revoked. */
export function PreviewLinksTable({ id, links, editor }: Props) {
  if (links.length === 0) return null;
  return (
    <ScrollTable id={id} caption="Links that work now. Times are UTC.">
      <thead>
        <tr>
          <ColumnHead>Link</ColumnHead>
          <ColumnHead>Made by</ColumnHead>
          <ColumnHead>Works until</ColumnHead>
          <ColumnHead>
            <span className="sr-only">Revoke it</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {links.map(({ linkId, kind, recordId, madeBy, madeAt, until }) => (
          <tr key={linkId}>
            <RowHead className="max-w-md wrap-anywhere">
              {/* To its maker alone: whoever may still review the draft must not come by its positions. */}
              {madeBy.editorId === editor.id ? (
                <a href={previewUrl(linkId)}>{`${RECORD_TYPE_LABELS[kind]} ${recordId}`}</a>
              ) : (
                `${RECORD_TYPE_LABELS[kind]} ${recordId}`
              )}
            </RowHead>
            <Cell>
              {madeBy.name}, {writtenTimestamp(madeAt)}
            </Cell>
            <Cell>{writtenTimestamp(until)}</Cell>
            <Cell>
              {(madeBy.editorId === editor.id || isAtLeast(editor, "reviewer")) && (
                <RevokeForm linkId={linkId} what={recordId} />
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
