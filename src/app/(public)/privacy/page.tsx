import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { mailSettings } from "#env.ts";

export const metadata: Metadata = {
  title: "Privacy",
  description:
    "No tracking and no cookies for readers. What we store when you send a report, and what the server log contains.",
  alternates: { canonical: "/privacy" },
};

export default function PrivacyPage() {
  return (
    <>
      <PageTitle title="Privacy" lead="We don’t track you. No cookies." />
      <Section id="reading" title="When you read">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>We don’t count readers. The site loads no fonts, scripts or images from other sites.</li>
          <li>
            We store nothing on your device. Only editors who sign in get a cookie, and people who open a link to an
            unpublished draft that an editor sent them.
          </li>
          <li>Your searches and filters are part of the page’s URL. We don’t store them.</li>
          <li>
            To prevent overload, we limit searches, requests to the <a href="/api">API</a> and downloads of{" "}
            <a href="/download">files</a>. For that we keep a code made from your network address. It is used for one
            minute, then deleted. We don’t keep what you searched for.
          </li>
        </ul>
      </Section>
      <Section id="reports" title="When you send a report">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>We store your message, the page it is about, and the time.</li>
          <li>We store a link and an email address if you give them. Both are optional.</li>
          <li>Only editors read your message. We use your email address only for questions and never show it.</li>
          <li>
            We don’t store your network address with the message. To prevent floods of messages, we keep a code made
            from it, apart from the message. It is used for one hour, then deleted.
          </li>
          <li>
            To have your message or your email address deleted, <a href="/report?about=%2Fprivacy">write to us again</a>{" "}
            and give your tracking number.
          </li>
        </ul>
      </Section>
      {mailSettings() && (
        <Section id="letters" title="When you sign up for email updates">
          <ul className="measure list-disc space-y-2 pl-5">
            <li>
              We store your address, what you follow, how often, and when you signed up and confirmed. Nothing else.
            </li>
            <li>If you don’t confirm, we delete the address after two days.</li>
            <li>
              Every email has a link to unsubscribe. We delete your address right then. We also delete it if the mail
              server says it does not exist.
            </li>
            <li>We delete each email once it is sent. It has no images or links that track you.</li>
            <li>
              To prevent floods of sign-ups, we keep a code made from your network address and one made from your email
              address. They are used for one hour and one day, then deleted.
            </li>
          </ul>
        </Section>
      )}
      <Section id="logs" title="What the server log contains">
        <p className="measure">
          Our software logs errors. It keeps no list of who read what. A server or network in front of it may keep its
          own log, with network addresses. The operator of this copy of the site decides that: see{" "}
          <a href="/about#operator">who runs this site</a>.
        </p>
      </Section>
      <Section id="senators" title="People on this site">
        <p className="measure">
          We publish public statements and public votes of people in public life, each with its source. We publish
          nothing about their private lives.
        </p>
      </Section>
      <PageFooter path="/privacy" title="Privacy" />
    </>
  );
}
