import type { Metadata } from "next";
import { PageFoot } from "#app/page-foot.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { Section } from "#components/ui/section.tsx";

export const metadata: Metadata = {
  title: "Accessibility",
  description: "What this site does so that everybody can use it, how that is tested, and how to report a barrier.",
  alternates: { canonical: "/accessibility" },
};

export default function AccessibilityPage() {
  return (
    <>
      <PageTitle title="Accessibility" lead="This site is for everybody. It aims at level AA of WCAG 2.2." />
      <Section id="does" title="What works">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>Every page is whole without JavaScript. Filters and forms are plain forms.</li>
          <li>Everything can be reached with the keyboard, and it can be seen where you are.</li>
          <li>Pages fit a window 320 pixels wide, and text can be made twice as large.</li>
          <li>Colour never stands alone. Verdicts, parties and votes have a word, and a shape or a letter.</li>
          <li>Every drawing has a table or a list with the same facts.</li>
          <li>There is a light and a dark scheme; your device chooses. Colours of your own are kept.</li>
          <li>Nothing moves by itself, and nothing runs out of time.</li>
          <li>Printed pages write out the addresses of their links.</li>
        </ul>
      </Section>
      <Section id="limits" title="What does not work yet">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>Wide tables scroll sideways on small windows, each in a region of its own.</li>
          <li>Pages of other sites that a link leads to may have barriers. We cannot change them.</li>
          <li>The site is tested by programs and by its makers. No panel of disabled readers has tested it yet.</li>
        </ul>
      </Section>
      <Section id="tested" title="How it is tested">
        <p className="measure">
          With each change a program opens one page of every kind, wide in the light scheme and narrow in the dark one.
          It looks for faults with axe, and for words that are lost without JavaScript. The same program can open every
          address. Other tests use the site with JavaScript off and with the keyboard alone.
        </p>
      </Section>
      <Section id="barrier" title="Report a barrier">
        <p className="measure">
          If something keeps you from reading or using this site, <a href="/report?about=%2Faccessibility">tell us</a>.
          You need not say who you are.
        </p>
      </Section>
      <PageFoot path="/accessibility" title="Accessibility" />
    </>
  );
}
