/** Everything that readers see of one version of an editable record, in words, each under what it is. */

import type { EventInput } from "../background/event.ts";
import type { RightOfReplyInput } from "../background/right-of-reply.ts";
import type { InquiryInput } from "../inquiries/inquiry.ts";
import type { VoiceInput } from "../people/voice.ts";
import { NOTHING } from "../record/editable.ts";
import type { ReadingInput, RollCallReadingInput, Side } from "../roll-calls/reading.ts";
import { type SourceInput, sourceName } from "../sources/source.ts";
import type { StatementInput } from "../statements/statement.ts";
import { writtenDate } from "../values/calendar-date.ts";
import { readingContextSentence } from "../wording/context-wording.ts";
import { EFFECT_LABELS, OUTCOME_LABELS, PROPOSITION_LABELS, VOICE_KIND_LABELS } from "../wording/labels.ts";
import { publicFieldsOf } from "./statement-public-fields.ts";

/** What has a history that readers can follow, with the whole of one version of it. */
export type Versioned =
  | { revised: "statement"; record: StatementInput }
  | { revised: "roll_call_reading"; record: RollCallReadingInput }
  | { revised: "inquiry"; record: InquiryInput }
  | { revised: "event"; record: EventInput }
  | { revised: "voice"; record: VoiceInput }
  | { revised: "right_of_reply"; record: RightOfReplyInput };

export type Speaker = StatementInput["speaker"];

/** A person's or another voice's name; the id where nobody has it. */
export type NameOf = (speaker: Speaker) => string;

/** In the order in which readers are told of them. What only editors see is not among them. */
export function publicTextOf(versioned: Versioned, nameOf: NameOf): Map<string, string> {
  const entries = labeledTextOf(versioned, nameOf);
  return new Map(entries.flatMap(([what, text]) => (text && text !== NOTHING ? [[what, text]] : [])));
}

type LabeledText = [what: string, text: string | null][];

function labeledTextOf(versioned: Versioned, nameOf: NameOf): LabeledText {
  if (versioned.revised === "statement") return textOfStatement(versioned.record, nameOf);
  if (versioned.revised === "roll_call_reading") return textOfReading(versioned.record);
  if (versioned.revised === "inquiry") return textOfInquiry(versioned.record, nameOf);
  if (versioned.revised === "voice") return textOfVoice(versioned.record, nameOf);
  return versioned.revised === "right_of_reply" ? textOfReply(versioned.record, nameOf) : textOfEvent(versioned.record);
}

function textOfEvent({ date, title, text, sources }: EventInput): LabeledText {
  return [
    ["The date", writtenDate(date)],
    ["The title", title],
    ["The text", text],
    ["The sources", sources.map(textOfSource).join("\n")],
  ];
}

function textOfVoice({ name, kind, description, speaksFor }: VoiceInput, nameOf: NameOf): LabeledText {
  return [
    ["The name", name],
    ["The kind", VOICE_KIND_LABELS[kind]],
    ["The description", description],
    ["Speaks for", speaksFor && nameOf({ bioguideId: speaksFor })],
  ];
}

/** What it concerns is named by its kind alone: the statement need not be public any more. */
function textOfReply(reply: RightOfReplyInput, nameOf: NameOf): LabeledText {
  const { statementId, rollCallId, toldWhom, toldOn, toldWhat, cameBack, cameBackFrom, cameBackOn } = reply;
  const name = nameOf({ bioguideId: reply.bioguideId });
  const topic = rollCallId ? "a statement compared with a vote" : "a statement";
  return [
    ["Who", name],
    ["What it is about", statementId ? topic : `the page of ${name}`],
    ["Who was contacted", toldWhom],
    ["Contacted on", writtenDate(toldOn)],
    ["What we told them", toldWhat],
    ["The response", cameBack && `“${cameBack}”`],
    ["Who responded", cameBackFrom],
    ["Response received", cameBackOn && writtenDate(cameBackOn)],
  ];
}

function textOfStatement(statement: StatementInput, nameOf: NameOf): LabeledText {
  const rationales = statement.positions.map(({ proposition, rationale }): LabeledText[number] => [
    `Our reasoning: ${PROPOSITION_LABELS[proposition].label}`,
    rationale,
  ]);
  return [
    ...publicFieldsOf(statement, nameOf),
    ["The role", statement.roleAtTime],
    ["Where it was said", statement.channel],
    ["The source in full", textOfSource(statement.source)],
    ["The place in the source", statement.foundNear],
    ["The note", statement.notes],
    ...rationales,
  ];
}

function textOfReading({ plain, readings, whyNotRead }: RollCallReadingInput): LabeledText {
  return [
    ["The title", plain.title],
    ["What it was", plain.whatItWas],
    ["What a Yea meant", plain.yeaMeant],
    ["What a Nay meant", plain.nayMeant],
    ["Why it is not analyzed", whyNotRead],
    ...readings.flatMap((reading): LabeledText => {
      const { label } = PROPOSITION_LABELS[reading.proposition];
      return [
        [`A Yea: ${label}`, textOfSide(reading, "yea")],
        [`A Nay: ${label}`, textOfSide(reading, "nay")],
        [`Which money: ${label}`, reading.whatMoney],
        [`Our reasoning: ${label}`, reading.rationale],
        [`The sources: ${label}`, reading.sources.map(({ url, what }) => `${what}: ${url}`).join("\n")],
      ];
    }),
  ];
}

function textOfSide(reading: ReadingInput, side: Side): string {
  const contexts = side === "yea" ? reading.yeaContext : reading.nayContext;
  return [
    EFFECT_LABELS[reading[side]],
    ...contexts.map((context) => readingContextSentence(context, side, reading.contextText[context])),
  ].join("; ");
}

function textOfInquiry(inquiry: InquiryInput, nameOf: NameOf): LabeledText {
  const answers = Map.groupBy(inquiry.outcomes, ({ speaker }) => nameOf(speaker));
  return [
    ["The question", inquiry.question && (inquiry.questionIsExact ? `“${inquiry.question}”` : inquiry.question)],
    ["Who asked", inquiry.outlet],
    ["The date", writtenDate(inquiry.askedOn)],
    ["The source", textOfSource(inquiry.source)],
    ["The note", inquiry.notes],
    ...[...answers].map(([name, outcomes]): LabeledText[number] => [
      `Response from ${name}`,
      outcomes
        .map(({ outcome, via, note }) => [OUTCOME_LABELS[outcome], via, note].filter(Boolean).join("; "))
        .join("\n"),
    ]),
  ];
}

function textOfSource(source: SourceInput): string {
  const published = source.publishedOn && writtenDate(source.publishedOn);
  const parts = [sourceName(source), source.author, source.publisher, published, source.url].filter(Boolean);
  return [...new Set(parts)].join(", ");
}
