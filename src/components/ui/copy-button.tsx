/**
 * Copies the text of the element `from`. It is shown by its script, and only where the browser can copy: without
 * JavaScript or a clipboard there is nothing, and the text can be selected.
 */
export function CopyButton({ from, what }: { from: string; what: string }) {
  return (
    <span data-screen data-copies={from} className="hidden whitespace-nowrap select-none">
      <script async src="/copy-v1.js" />
      <button
        type="button"
        aria-label={`Copy ${what}`}
        className="tap cursor-pointer text-accent underline decoration-1 underline-offset-[0.18em] hover:decoration-2"
      >
        Copy
      </button>
      <span role="status" className="ml-2 text-quiet" />
    </span>
  );
}
