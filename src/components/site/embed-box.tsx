import { CopyButton } from "#components/ui/copy-button.tsx";

type Props = { code: string; path: string };

/** The lines by which another site shows this: in a field to select, which needs no script. */
export function EmbedBox({ code, path }: Props) {
  return (
    <details data-screen className="mt-12 text-small">
      <summary className="tap cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em]">
        Show this on your own site
      </summary>
      <label className="mt-3 block font-bold" htmlFor="embed-code">
        Copy these two lines of code
      </label>
      <p id="embed-hint" className="measure text-quiet">
        Updates automatically and shows corrections. No tracking. The second line sizes the frame.
      </p>
      <textarea
        id="embed-code"
        readOnly
        rows={5}
        defaultValue={code}
        aria-describedby="embed-hint"
        spellCheck={false}
        className="mt-2 w-full max-w-3xl border border-edge bg-wash p-3 font-mono text-small"
      />
      <p className="mt-1 flex flex-wrap gap-x-6">
        <CopyButton from="embed-code" what="the two lines" />
        <a href={path} className="tap">
          See a preview
        </a>
      </p>
    </details>
  );
}
