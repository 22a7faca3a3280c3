import { Labeled } from "#components/ui/labeled.tsx";
import { MarginRow } from "#components/ui/margin-row.tsx";
import type { PersonInquiry } from "#domain/inquiries/inquiry.ts";
import { inquiryPath, statementAnchor } from "#domain/site/paths.ts";
import { OUTCOME_LABELS } from "#domain/wording/labels.ts";
import { SourceLine } from "../sources/source-line.tsx";
import { WrittenTime } from "../ui/written-time.tsx";
import { Question } from "./question.tsx";

/** One question put to the senator, and what came back. */
export function InquiryItem({ inquiry }: { inquiry: PersonInquiry }) {
  return (
    <MarginRow margin={<WrittenTime date={inquiry.askedOn} />}>
      <div className="measure space-y-2">
        <p className="font-bold">{OUTCOME_LABELS[inquiry.outcome]}</p>
        <p className="font-serif text-lead">
          <Question question={inquiry.question} />
        </p>
        <div className="space-y-2 text-small text-quiet">
          <p>
            Asked by {inquiry.outlet}
            {inquiry.via && `, through the ${inquiry.via}`}.
            {inquiry.statementId && (
              <>
                {" "}
                <a href={`#${statementAnchor(inquiry.statementId)}`} className="tap mr-3">
                  Full reply
                </a>
              </>
            )}{" "}
            <a href={inquiryPath(inquiry.inquiryId)} className="tap">
              Full inquiry
              <span className="sr-only">
                : {inquiry.outlet}, <WrittenTime date={inquiry.askedOn} />
              </span>
            </a>
          </p>
          {inquiry.note && <Labeled label="Response">{inquiry.note}</Labeled>}
          <Labeled label="Source">
            <SourceLine source={inquiry.source} />
          </Labeled>
        </div>
      </div>
    </MarginRow>
  );
}
