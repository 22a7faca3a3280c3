/** What readers rely on in each kind of record beside statements: to change it asks for a public note. */

import type { EventInput } from "../background/event.ts";
import type { RightOfReplyInput } from "../background/right-of-reply.ts";
import type { InquiryInput } from "../inquiries/inquiry.ts";
import type { VoiceInput } from "../people/voice.ts";
import { PROPOSITIONS } from "../propositions/proposition.ts";
import { NOTHING, type PublicFields } from "../record/editable.ts";
import type { ReadingInput, RollCallReadingInput } from "../roll-calls/reading.ts";
import { type PartialDate, writtenDate } from "../values/calendar-date.ts";
import { CONTEXT_WORDING } from "../wording/context-wording.ts";
import { EFFECT_LABELS, OUTCOME_LABELS, PROPOSITION_LABELS, VOICE_KIND_LABELS } from "../wording/labels.ts";

/** The title, the plain words, and of each reading the effects, contexts and which money; not the rationale. */
export function readingPublicFields({ plain, readings, whyNotRead }: RollCallReadingInput): PublicFields {
  return new Map([
    ["The title", plain.title],
    ["What it was", plain.whatItWas],
    ["What a Yea meant", plain.yeaMeant ?? NOTHING],
    ["What a Nay meant", plain.nayMeant ?? NOTHING],
    ["Why it is not analyzed", whyNotRead ?? NOTHING],
    ...PROPOSITIONS.map((id) => {
      const reading = readings.find(({ proposition }) => proposition === id);
      return [PROPOSITION_LABELS[id].label, reading ? describeReading(reading) : NOTHING] as const;
    }),
  ]);
}

function describeReading({ yea, nay, yeaContext, nayContext, contextText, whatMoney }: ReadingInput): string {
  const side = (name: string, effect: ReadingInput["yea"], contexts: ReadingInput["yeaContext"]) => {
    const carried = contexts.map((context) => CONTEXT_WORDING[context].label).join(", ");
    return `${name} ${EFFECT_LABELS[effect]}${carried && ` (${carried})`}`;
  };
  const sentences = Object.values(contextText).map((sentence) => `“${sentence}”`);
  return [side("Yea", yea, yeaContext), side("Nay", nay, nayContext), ...sentences, whatMoney]
    .filter(Boolean)
    .join("; ");
}

export function inquiryPublicFields({ question, outlet, askedOn, source, outcomes }: InquiryInput): PublicFields {
  const answers = outcomes.map(({ speaker, outcome, via, statementId, note }, index) => {
    const who = "voice" in speaker ? speaker.voice : speaker.bioguideId;
    const parts = [OUTCOME_LABELS[outcome], via && `through the ${via}`, statementId, note];
    // A voice can have been asked twice, through two people.
    return [`Response from ${who}${repeated(outcomes, index)}`, parts.filter(Boolean).join("; ")] as const;
  });
  return new Map([
    ["The question", question ?? NOTHING],
    ["Who asked", outlet],
    ["The date", writtenDate(askedOn)],
    ["The source", source.url],
    ...answers,
  ]);
}

function repeated(outcomes: InquiryInput["outcomes"], index: number): string {
  const same = (at: number) => JSON.stringify(outcomes[at]?.speaker) === JSON.stringify(outcomes[index]?.speaker);
  const before = outcomes.slice(0, index).filter((_, at) => same(at)).length;
  return before === 0 ? "" : ` (${before + 1})`;
}

export function eventPublicFields({ date, title, text, sources }: EventInput): PublicFields {
  return new Map([
    ["The date", writtenDate(date)],
    ["The title", title],
    ["The text", text],
    ["The sources", sources.map(({ url }) => url).join(", ")],
  ]);
}

export function voicePublicFields({ name, kind, description, speaksFor }: VoiceInput): PublicFields {
  return new Map([
    ["The name", name],
    ["The kind", VOICE_KIND_LABELS[kind]],
    ["The description", description ?? NOTHING],
    ["Speaks for", speaksFor ?? NOTHING],
  ]);
}

export function replyPublicFields(reply: RightOfReplyInput): PublicFields {
  const on = (date: PartialDate | null) => (date ? writtenDate(date) : NOTHING);
  return new Map([
    ["Who", reply.bioguideId],
    ["What it is about", [reply.statementId, reply.rollCallId].filter(Boolean).join(", ") || "the whole page"],
    ["Who was contacted", reply.toldWhom],
    ["What we told them", reply.toldWhat],
    ["Contacted on", on(reply.toldOn)],
    ["The response", reply.cameBack ?? NOTHING],
    ["Who responded", reply.cameBackFrom ?? NOTHING],
    ["Response received", on(reply.cameBackOn)],
  ]);
}
