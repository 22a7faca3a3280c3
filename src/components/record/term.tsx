import type { ReactNode } from "react";
import type { GlossarySlug } from "#domain/glossary.ts";
import { glossaryAddress } from "./address.ts";

/** A word of the debate, with a quiet link to what it means. */
export function Term({ slug, children }: { slug: GlossarySlug; children: ReactNode }) {
  return (
    <a href={glossaryAddress(slug)} className="text-inherit decoration-dotted">
      {children}
    </a>
  );
}
