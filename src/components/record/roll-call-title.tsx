import { PageTitle } from "#components/ui/page-title.tsx";
import { motionOf } from "#domain/motion.ts";
import type { SubjectRollCall } from "#domain/record.ts";
import { officialUrl, rollCallName } from "#domain/roll-call.ts";
import { hostOf } from "#domain/source.ts";
import { withShortStates } from "#domain/state.ts";
import { MotionPhrase } from "./motion-phrase.tsx";
import { TablingBanner } from "./tabling-banner.tsx";
import { Term } from "./term.tsx";
import { writtenResult } from "./written-result.ts";
import { WrittenTime } from "./written-time.tsx";

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
