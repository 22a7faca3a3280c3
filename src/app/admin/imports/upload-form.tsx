import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** A plain form: the browser itself shows how far the sending is, the run's own page what becomes of it. */
export function UploadForm({ refused }: { refused: string | null }) {
  return (
    <form method="post" action="/admin/imports/upload" encType="multipart/form-data" className="max-w-xl space-y-5">
      {refused && <ErrorSummary faults={[{ field: "files", message: refused }]} title="Nothing has been taken over" />}
      <div>
        <label htmlFor="files" className="block font-bold">
          Files
        </label>
        <p id="files-hint" className="mt-0.5 text-small text-quiet">
          Roll calls as XML or JSON, lists of legislators as YAML, JSON or CSV, or a .tar, .tar.zst or .zip of them. At
          most 256 MB.
        </p>
        <input
          type="file"
          id="files"
          name="files"
          multiple
          aria-describedby="files-hint"
          className="mt-1.5 block w-full border border-edge bg-paper p-2 file:mr-4 file:border-0 file:bg-wash file:px-3 file:py-1.5 file:font-semibold file:text-ink"
        />
      </div>
      <SubmitButton>Upload</SubmitButton>
    </form>
  );
}
