import type { ReactNode } from "react";
import type { GlossarySlug } from "#domain/glossary/glossary.ts";
import { glossaryPath } from "#domain/site/paths.ts";

/** A word of the debate, with a quiet link to what it means. */
export function Term({ slug, children }: { slug: GlossarySlug; children: ReactNode }) {
  return (
    <a href={glossaryPath(slug)} className="text-inherit decoration-dotted">
      {children}
    </a>
  );
}
