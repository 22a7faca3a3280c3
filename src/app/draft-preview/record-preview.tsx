import { AskedPreview } from "#components/record/asked-preview.tsx";
import { EventWords } from "#components/record/event-words.tsx";
import { ReadingBlock } from "#components/record/reading-block.tsx";
import { ReplyCard } from "#components/record/reply-card.tsx";
import { VoiceLine } from "#components/record/voice-line.tsx";
import { findEventAtDesk } from "#data/events.ts";
import { findInquiryAtDesk } from "#data/inquiries.ts";
import { findRollCallAtDesk } from "#data/reading-desk.ts";
import { findReplyAtDesk } from "#data/rights-of-reply.ts";
import { findVoiceAtDesk } from "#data/voices.ts";
import type { EditableKind } from "#domain/editable.ts";
import { StatementPreview } from "./statement-preview.tsx";

/** A record as it is saved, in the words and the look in which readers would see it. */
export async function RecordPreview({ kind, recordId }: { kind: EditableKind; recordId: string }) {
  return PREVIEWS[kind](recordId);
}

const PREVIEWS: Record<EditableKind, (recordId: string) => Promise<React.ReactNode>> = {
  statement: async (id) => <StatementPreview statementId={id} />,
  roll_call_reading: async (id) => {
    const found = await findRollCallAtDesk(id);
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
    const inquiry = await findInquiryAtDesk(id);
    return inquiry && <AskedPreview inquiry={inquiry} />;
  },
  event: async (id) => {
    const event = await findEventAtDesk(id);
    return event && <EventWords event={event} />;
  },
  voice: async (id) => {
    const voice = await findVoiceAtDesk(id);
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
    const reply = await findReplyAtDesk(id);
    return reply && <ReplyCard reply={reply} />;
  },
};
