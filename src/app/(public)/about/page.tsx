import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { headOfLog } from "#data/audit-log.ts";
import { database } from "#data/client.ts";
import { publishesAlone } from "#data/newsroom.ts";
import { writtenDate } from "#domain/calendar-date.ts";
import { env } from "#env.ts";
import { Operator } from "./operator.tsx";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "About",
  description:
    "Who can write to this record, how it is decided, how errors are put right, and how an office can reply.",
  alternates: { canonical: "/about" },
};

export default async function AboutPage() {
  const { OPERATOR_NAME, OPERATOR_CONTACT } = env();
  const [head, alone] = await Promise.all([headOfLog(), publishesAlone(database())]);
  return (
    <>
      <PageTitle
        title="About"
        lead="What US senators said on one subject stands here beside how they voted. Here is who makes it, and how."
      />
      <Section id="write" title="Who can write">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>Votes and terms of office come from official files. Nobody edits them.</li>
          <li>
            Statements, and what is said about them, are written by editors.{" "}
            {alone
              ? "In this newsroom one editor may publish alone; what is published so says so."
              : "It takes two editors to publish one."}
          </li>
          <li>Every change is kept, with who made it, when and why. Nothing is deleted without a trace.</li>
          <li>
            Readers can report errors and send statements. An editor reads each message before anything is changed.
          </li>
        </ul>
      </Section>
      <Section id="decide" title="How it is decided">
        <p className="measure">
          Two editors read the same words, each without sight of what the other makes of them. Where they differ, a
          third reading decides, and the difference stays on record. Then one rule sets a position beside a vote. The
          rule sees no name, no party and no state. <a href="/method">The whole method</a> is public, and so is{" "}
          <a href="/coverage">what the record lacks</a>.
        </p>
      </Section>
      <Section id="corrections" title="How errors are put right">
        <div className="measure space-y-4">
          <p>
            An error can be reported at the foot of every page. If it is one, it is put right, and the change stands on
            the list of <a href="/corrections">corrections</a>: what it said before, what it says now, and why.
          </p>
          <p>
            A statement that should not have been published is withdrawn. Its address stays and says so. A misspelled
            word of our own is fixed without a note. A quotation never is.
          </p>
        </div>
      </Section>
      <Section id="reply" title="How a senator’s office can reply">
        <div className="measure space-y-4">
          <p>
            <a href="/report?kind=reply">Send a reply</a> with the form. Say which statement or vote it is about, and
            give an address of the office at which an editor can ask back.
          </p>
          <p>
            An editor makes sure that the words come from the office. They are then quoted in full, with their date, at
            the same size as what they answer. It is the same for everybody.
          </p>
        </div>
      </Section>
      {head && (
        <Section id="log" title="The log of what editors do">
          <p className="measure">
            Every change is written into a log that is only ever added to. Each entry is chained to the one before by a
            hash, so that this one stands for all {head.entries} entries up to {writtenDate(head.at.slice(0, 10))}. Keep
            it: if it ever fails to fit the log, the log was changed.
          </p>
          <p className="mt-3 text-small wrap-anywhere select-all">{head.hash}</p>
        </Section>
      )}
      <Section id="operator" title="Who runs this site">
        <Operator name={OPERATOR_NAME} contact={OPERATOR_CONTACT} />
      </Section>
      <Section id="licence" title="Licence">
        <p className="measure">
          The code is under the MIT licence. The compiled record is under CC0: anybody may use it for anything.
          Quotations remain their speakers’. Official files are in the public domain.
        </p>
      </Section>
      <PageFoot path="/about" title="About" />
    </>
  );
}
