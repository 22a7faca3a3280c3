import { EventText } from "#components/background/event-text.tsx";
import { ReplyCard } from "#components/background/reply-card.tsx";
import { VoiceLine } from "#components/people/voice-line.tsx";
import { ReadingBlock } from "#components/roll-calls/reading-block.tsx";
import { findEventForEditing } from "#data/background/events.ts";
import { findReplyForEditing } from "#data/background/rights-of-reply.ts";
import { findInquiryForEditing } from "#data/inquiries/inquiries.ts";
import { findVoiceForEditing } from "#data/people/voices.ts";
import { findRollCallForEditing } from "#data/roll-calls/reading-queue.ts";
import type { EditableRecordType } from "#domain/record/editable.ts";
import { InquiryPreview } from "./inquiry-preview.tsx";
import { StatementPreview } from "./statement-preview.tsx";

/** A record as it is saved, in the words and the look in which readers would see it. */
export async function RecordPreview({ kind, recordId }: { kind: EditableRecordType; recordId: string }) {
  return PREVIEWS[kind](recordId);
}

const PREVIEWS: Record<EditableRecordType, (recordId: string) => Promise<React.ReactNode>> = {
  statement: async (id) => <StatementPreview statementId={id} />,
  roll_call_reading: async (id) => {
    const found = await findRollCallForEditing(id);
    if (!found) return null;
    const { rollCall, plain, readings } = found.asSaved;
    return (
      <>
        {plain && (
          <div className="measure mb-8 space-y-2">
            <p className="font-serif text-title font-semibold tracking-tight">{plain.title}</p>
            <p className="text-lead">{plain.whatItWas}</p>
            {plain.yeaMeant && <p>{plain.yeaMeant}</p>}
            {plain.nayMeant && <p>{plain.nayMeant}</p>}
            {plain.whyNotRead && <p>{plain.whyNotRead}</p>}
          </div>
        )}
        {readings.map((reading) => (
          <ReadingBlock key={reading.proposition} reading={reading} tally={rollCall.tally} />
        ))}
      </>
    );
  },
  inquiry: async (id) => {
    const inquiry = await findInquiryForEditing(id);
    return inquiry && <InquiryPreview inquiry={inquiry} />;
  },
  event: async (id) => {
    const event = await findEventForEditing(id);
    return event && <EventText event={event} />;
  },
  voice: async (id) => {
    const voice = await findVoiceForEditing(id);
    return (
      voice && (
        <>
          <p className="font-serif text-title font-semibold tracking-tight">{voice.name}</p>
          <p className="measure text-lead">
            <VoiceLine voice={voice} />
          </p>
        </>
      )
    );
  },
  right_of_reply: async (id) => {
    const reply = await findReplyForEditing(id);
    return reply && <ReplyCard reply={reply} />;
  },
};
