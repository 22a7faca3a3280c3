"use client";

/** Shown where a page could not be made. The site's header and footer stay. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <>
      <title>Something went wrong · Said &amp; Voted</title>
      <h1 className="font-serif text-name font-semibold tracking-tight">Something went wrong</h1>
      <p className="measure mt-4 text-lead">We could not show this page. The error is on our side. No data is lost.</p>
      <p className="mt-6">
        <button
          type="button"
          onClick={() => retry()}
          className="h-11 border border-ink bg-ink px-5 font-semibold text-paper"
        >
          Try again
        </button>
      </p>
      <p className="mt-6">
        <a href="/senators" className="tap">
          All senators
        </a>
      </p>
    </>
  );
}
