import { Term } from "#components/glossary/term.tsx";
import { MotionPhrase } from "#components/roll-calls/motion-phrase.tsx";
import { writtenResult } from "#components/roll-calls/written-result.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { WrittenTime } from "#components/ui/written-time.tsx";
import { withShortStates } from "#domain/people/state.ts";
import type { SubjectRollCall } from "#domain/record/record.ts";
import { motionOf } from "#domain/roll-calls/motion.ts";
import { officialUrl, rollCallName } from "#domain/roll-calls/roll-call.ts";
import { hostOf } from "#domain/sources/source.ts";
import { TablingBanner } from "./tabling-banner.tsx";

/** What was voted on in plain words, when, and with what result; the official question word for word. */
export function RollCallTitle({ on: { rollCall, plain } }: { on: SubjectRollCall }) {
  const motion = motionOf(rollCall);
  return (
    <>
      <PageTitle kicker={<WrittenTime date={rollCall.heldOn} />} title={plain?.title ?? rollCall.question} />
      <p className="measure mt-4 text-lead">
        A vote on <MotionPhrase rollCall={rollCall} />,{" "}
        <span className="whitespace-nowrap">{writtenResult(rollCall)}</span>.
      </p>
      <p className="mt-1 text-quiet">{rollCallName(rollCall)}</p>
      {motion === "motion_to_table" && <TablingBanner />}
      <div className="measure mt-8">
        <p className="kicker text-quiet">The official question</p>
        <blockquote cite={officialUrl(rollCall.sourceUrl)} className="mt-1 font-serif text-lead">
          “{rollCall.question}”
        </blockquote>
        <p className="mt-1 text-small">
          <a href={officialUrl(rollCall.sourceUrl)} className="tap">
            The official record, {hostOf(rollCall.sourceUrl)}
          </a>
        </p>
        {rollCall.amendment?.purpose && (
          <p className="mt-3 text-small">
            <span className="font-bold">
              <Term slug="purpose-line">Official purpose</Term> of the amendment:
            </span>{" "}
            “{rollCall.amendment.purpose}”
          </p>
        )}
        {rollCall.sponsor && (
          <p className="mt-3 text-small">
            <span className="font-bold">Sponsor:</span> {withShortStates(rollCall.sponsor)}
          </p>
        )}
      </div>
    </>
  );
}
