import type { FeedScope } from "#domain/feeds/feed.ts";
import { feedPath } from "#domain/site/paths.ts";

/** Where a feed reader finds what changes on this page. `name`: what is followed. */
export function FeedLine({ scope, name }: { scope: FeedScope; name: string }) {
  return (
    <p data-screen className="mt-8 text-small">
      Follow {name} in a feed reader:{" "}
      <a href={feedPath(scope, "atom")} type="application/atom+xml" className="tap">
        Atom
      </a>
      {", "}
      <a href={feedPath(scope, "json")} type="application/feed+json" className="tap">
        JSON Feed
      </a>
      .{" "}
      <a href="/feeds" className="tap">
        What is a feed?
      </a>
    </p>
  );
}
