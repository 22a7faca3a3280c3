import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { mailSettings } from "#env.ts";

export const dynamic = "force-static";

export const metadata: Metadata = {
  title: "Privacy",
  description: "No tracking, no cookies for readers; what a report stores, and what the server’s log holds.",
  alternates: { canonical: "/privacy" },
};

export default function PrivacyPage() {
  return (
    <>
      <PageTitle title="Privacy" lead="Readers are not tracked. They get no cookie." />
      <Section id="reading" title="When you read">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            The site counts no readers and loads nothing from other sites: no fonts, scripts or pictures of others.
          </li>
          <li>
            It stores nothing on your device. Only editors who sign in get a cookie, and people who open a link to a
            draft that somebody sent them.
          </li>
          <li>What you search or filter stands in the address of the page. The site does not store it.</li>
          <li>
            Searches are counted, without their words, and so are requests to the <a href="/api">API</a> and for{" "}
            <a href="/download">files</a>. A keyed code made from your network address is kept for that. It counts for a
            minute and is deleted some time after.
          </li>
        </ul>
      </Section>
      <Section id="reports" title="When you send a report">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>We store what you write, the page that it is about, and the time.</li>
          <li>A web address and an e-mail address are stored if you give them. Both are optional.</li>
          <li>Only editors read your message. Your e-mail address is used to ask back, and it is never shown.</li>
          <li>
            The network address you write from is not stored with the message. A keyed code made from it is kept apart,
            to stop floods. It counts for an hour and is deleted some time after.
          </li>
          <li>
            To have your message or your e-mail address deleted, <a href="/report?about=%2Fprivacy">write again</a> and
            give the ticket.
          </li>
        </ul>
      </Section>
      {mailSettings() && (
        <Section id="letters" title="When you follow by e-mail">
          <ul className="measure list-disc space-y-2 pl-5">
            <li>We store your address, what you follow, how often, and when you asked and said yes. Nothing else.</li>
            <li>Without your yes the address is deleted after two days.</li>
            <li>
              Every letter has a link that stops the letters. The address is deleted at that moment. It is deleted, too,
              where the mail server says that it does not exist.
            </li>
            <li>A letter is deleted here once it is sent. It holds no picture and no link that counts who reads it.</li>
            <li>
              To stop floods, a keyed code made from your network address and one made from your e-mail address are kept
              apart. They count for an hour and for a day, and are deleted some time after.
            </li>
          </ul>
        </Section>
      )}
      <Section id="logs" title="What the server’s log holds">
        <p className="measure">
          The program writes errors to its log, and no list of who read what. A server or a network in front of it may
          keep a log of its own, with network addresses. Whoever runs this copy of the site decides that and answers for
          it: see <a href="/about#operator">who runs this site</a>.
        </p>
      </Section>
      <Section id="senators" title="People in the record">
        <p className="measure">
          The record holds public words and public votes of people in public office, each with its source. It holds
          nothing about their private lives.
        </p>
      </Section>
      <PageFoot path="/privacy" title="Privacy" />
    </>
  );
}
