import type { Metadata } from "next";
import { PageFooter } from "#app/page-footer.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";

export const metadata: Metadata = {
  title: "Accessibility",
  description: "How this site works for everyone, how we test it, and how to report a barrier.",
  alternates: { canonical: "/accessibility" },
};

export default function AccessibilityPage() {
  return (
    <>
      <PageTitle title="Accessibility" lead="This site is for everyone. We aim for WCAG 2.2, level AA." />
      <Section id="does" title="What works">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>Every page works without JavaScript. Filters and forms are plain forms.</li>
          <li>You can reach everything with the keyboard. The focus is always visible.</li>
          <li>Pages fit a window 320 pixels wide. You can make text twice as large.</li>
          <li>
            Color is never the only signal. Verdicts, parties and votes also have a word, and a shape or a letter.
          </li>
          <li>Every chart has a table or a list with the same facts.</li>
          <li>There is a light and a dark theme. Your device chooses. If you set your own colors, we keep them.</li>
          <li>Nothing moves on its own. There are no time limits.</li>
          <li>Printed pages spell out the addresses of their links.</li>
        </ul>
      </Section>
      <Section id="limits" title="What does not work yet">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>On small screens, wide tables scroll sideways, each inside its own frame.</li>
          <li>Other sites that we link to may have barriers. We cannot change them.</li>
          <li>Software and our own team test the site. No panel of readers with disabilities has tested it yet.</li>
        </ul>
      </Section>
      <Section id="tested" title="How we test it">
        <p className="measure">
          With each change, a program opens one page of every kind. It checks a wide window with the light theme and a
          narrow one with the dark theme. It looks for errors with a tool called axe, and for words that are lost
          without JavaScript. The same program can open every page. Other tests use the site with JavaScript off and
          with only a keyboard.
        </p>
      </Section>
      <Section id="barrier" title="Report a barrier">
        <p className="measure">
          If something keeps you from reading or using this site, <a href="/report?about=%2Faccessibility">tell us</a>.
          You don’t have to say who you are.
        </p>
      </Section>
      <PageFooter path="/accessibility" title="Accessibility" />
    </>
  );
}
