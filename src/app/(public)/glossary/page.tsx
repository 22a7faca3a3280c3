import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { GLOSSARY, GLOSSARY_PARTS } from "#domain/glossary/glossary.ts";
import { glossaryPath } from "#domain/site/paths.ts";
import { GlossaryItem } from "./glossary-item.tsx";

export const metadata: Metadata = {
  title: "Glossary",
  description: "Terms from the sanctuary-city debate and from the Senate, in plain English, each with its source.",
  alternates: { canonical: "/glossary" },
};

export default function GlossaryPage() {
  return (
    <>
      <PageTitle
        title="Glossary"
        lead="Terms from this debate and from the Senate, in plain English. Each entry names its sources."
      />
      <nav aria-labelledby="words" data-screen className="mt-8 border-y border-rule py-4 text-small">
        <h2 id="words" className="sr-only">
          All terms, A to Z
        </h2>
        <ul className="gap-x-10 sm:columns-2 lg:columns-4">
          {GLOSSARY.map(({ slug, term }) => (
            <li key={slug} className="break-inside-avoid">
              <a href={glossaryPath(slug)} className="tap py-0.5">
                {term}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {GLOSSARY_PARTS.map(({ id, title, entries }) => (
        <Section key={id} id={id} title={title}>
          <ul>
            {entries.map((entry) => (
              <GlossaryItem key={entry.slug} entry={entry} />
            ))}
          </ul>
        </Section>
      ))}
      <PageFooter path="/glossary" title="Glossary" />
    </>
  );
}
