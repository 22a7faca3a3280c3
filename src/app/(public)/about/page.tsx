import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { database } from "#data/database/client.ts";
import { headOfLog } from "#data/editors/audit-log.ts";
import { publishesAlone } from "#data/editors/newsroom-settings.ts";
import { writtenDate } from "#domain/values/calendar-date.ts";
import { env } from "#env.ts";
import { Operator } from "./operator.tsx";

export const metadata: Metadata = {
  title: "About",
  description: "Who runs this site, how we make decisions, how we fix errors, and how a senator’s office can reply.",
  alternates: { canonical: "/about" },
};

export default async function AboutPage() {
  const { OPERATOR_NAME, OPERATOR_CONTACT } = env();
  const [head, alone] = await Promise.all([headOfLog(), publishesAlone(database())]);
  return (
    <>
      <PageTitle title="About" lead="Who runs this site and how it works." />
      <Section id="write" title="Who can write">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>Votes and terms of office come from official files. No one edits them.</li>
          <li>
            Editors add statements and our notes on them.{" "}
            {alone
              ? "In this newsroom, one editor may publish alone. Anything published that way says so."
              : "It takes two editors to publish a statement."}
          </li>
          <li>We keep every change: who made it, when and why. Nothing is deleted without a trace.</li>
          <li>Readers can report errors and send statements. An editor reads each message before anything changes.</li>
        </ul>
      </Section>
      <Section id="decide" title="How we decide">
        <p className="measure">
          Two editors review each statement separately. Neither sees what the other decided. If they differ, a third
          review decides, and we keep both answers on file. Then one rule compares the position with each vote. The rule
          sees no name, no party and no state. <a href="/method">Our full method</a> is public, and so is{" "}
          <a href="/coverage">what we are missing</a>.
        </p>
      </Section>
      <Section id="corrections" title="How we fix errors">
        <div className="measure space-y-4">
          <p>
            You can report an error at the bottom of every page. If you are right, we fix it and add it to our{" "}
            <a href="/corrections">corrections</a>: what it said before, what it says now, and why.
          </p>
          <p>
            We withdraw a statement that should not have been published. Its page stays up and says so. We fix a
            misspelled word of our own without a note. We never change a quotation without one.
          </p>
        </div>
      </Section>
      <Section id="reply" title="How a senator’s office can reply">
        <div className="measure space-y-4">
          <p>
            Use our form to <a href="/report?kind=reply">send a reply</a>. Say which statement or vote it is about, and
            give an office email address where an editor can reach you.
          </p>
          <p>
            An editor makes sure the reply comes from the office. We then quote it in full, with its date, at the same
            size as what it answers. The same rule applies to everyone.
          </p>
        </div>
      </Section>
      {head && (
        <Section id="log" title="Our log of edits">
          <p className="measure">
            Every change goes into a log that can only grow. A code called a hash ties each entry to the one before it.
            The hash below covers all {head.entries} entries through {writtenDate(head.at.slice(0, 10))}. Save a copy.
            If it stops matching, the log was altered.
          </p>
          <p className="mt-3 text-small wrap-anywhere select-all">{head.hash}</p>
        </Section>
      )}
      <Section id="operator" title="Who runs this site">
        <Operator name={OPERATOR_NAME} contact={OPERATOR_CONTACT} />
      </Section>
      <Section id="license" title="License">
        <p className="measure">
          Our code is under the MIT License. Our data is under CC0: Anyone may use it for anything. Quotations belong to
          their speakers. Official files are in the public domain.
        </p>
      </Section>
      <PageFooter path="/about" title="About" />
    </>
  );
}
