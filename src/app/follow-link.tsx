import { followPath } from "#domain/site/paths.ts";
import { mailSettings } from "#env.ts";

/** The offer to follow by email; nothing where the operator sends no letters. */
export function FollowLink({ what, children }: { what: string; children: React.ReactNode }) {
  if (!mailSettings()) return null;
  return (
    <p data-screen className="mt-8 text-small">
      <a href={followPath(what)} className="tap">
        {children}
      </a>
    </p>
  );
}
