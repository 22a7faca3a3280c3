"use client";

import { publicSans, sourceSerif } from "./fonts.ts";
import "./globals.css";

/** Shown where not even the frame of the page could be made. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en" className={`${sourceSerif.variable} ${publicSans.variable}`}>
      <body>
        <title>Something went wrong · Said &amp; Voted</title>
        <main className="page pt-12">
          <h1 className="font-serif text-name font-semibold tracking-tight">Something went wrong</h1>
          <p className="measure mt-4 text-lead">
            We could not show this page. The error is on our side. No data is lost.
          </p>
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
            <a href="/" className="tap">
              Home page
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
