import { ErrorSummary } from "#components/ui/forms/error-summary.tsx";
import { FileField } from "#components/ui/forms/file-field.tsx";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";

/** A plain form: the browser itself shows how far the sending is, the run's own page what becomes of it. */
export function UploadForm({ refused }: { refused: string | null }) {
  return (
    <form method="post" action="/admin/imports/upload" encType="multipart/form-data" className="max-w-xl space-y-5">
      {refused && <ErrorSummary errors={[{ field: "files", message: refused }]} title="Nothing has been taken over" />}
      <FileField
        id="files"
        label="Files"
        hint="Roll calls as XML or JSON, lists of legislators as YAML, JSON or CSV, or a .tar, .tar.zst or .zip of them. At most 256 MB."
        multiple
      />
      <SubmitButton>Upload</SubmitButton>
    </form>
  );
}
