/** Everything that readers see of one version of an editable record, in words, each under what it is. */

import { writtenDate } from "./calendar-date.ts";
import { NOTHING } from "./editable.ts";
import type { EventInput } from "./event.ts";
import type { InquiryInput } from "./inquiry.ts";
import { EFFECT_LABELS, OUTCOME_LABELS, PROPOSITION_LABELS, VOICE_KIND_LABELS } from "./labels.ts";
import type { ReadingInput, RollCallReadingInput, Side } from "./reading.ts";
import type { RightOfReplyInput } from "./right-of-reply.ts";
import { type SourceInput, sourceName } from "./source.ts";
import type { StatementInput } from "./statement.ts";
import { substanceOf } from "./substance.ts";
import type { VoiceInput } from "./voice.ts";
import { readingContextSentence } from "./wording/context-wording.ts";

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
export function publicWordsOf(versioned: Versioned, nameOf: NameOf): Map<string, string> {
  const words = wordsOf(versioned, nameOf);
  return new Map(words.flatMap(([what, text]) => (text && text !== NOTHING ? [[what, text]] : [])));
}

type Words = [what: string, text: string | null][];

function wordsOf(versioned: Versioned, nameOf: NameOf): Words {
  if (versioned.revised === "statement") return wordsOfStatement(versioned.record, nameOf);
  if (versioned.revised === "roll_call_reading") return wordsOfReading(versioned.record);
  if (versioned.revised === "inquiry") return wordsOfInquiry(versioned.record, nameOf);
  if (versioned.revised === "voice") return wordsOfVoice(versioned.record, nameOf);
  return versioned.revised === "right_of_reply"
    ? wordsOfReply(versioned.record, nameOf)
    : wordsOfEvent(versioned.record);
}

function wordsOfEvent({ date, title, text, sources }: EventInput): Words {
  return [
    ["The date", writtenDate(date)],
    ["The title", title],
    ["The text", text],
    ["The sources", sources.map(sourceWords).join("\n")],
  ];
}

function wordsOfVoice({ name, kind, description, speaksFor }: VoiceInput, nameOf: NameOf): Words {
  return [
    ["The name", name],
    ["The kind", VOICE_KIND_LABELS[kind]],
    ["The description", description],
    ["Speaks for", speaksFor && nameOf({ bioguideId: speaksFor })],
  ];
}

/** What it concerns is named by its kind alone: the statement need not be public any more. */
function wordsOfReply(reply: RightOfReplyInput, nameOf: NameOf): Words {
  const { statementId, rollCallId, toldWhom, toldOn, toldWhat, cameBack, cameBackFrom, cameBackOn } = reply;
  const name = nameOf({ bioguideId: reply.bioguideId });
  const beside = rollCallId ? "a statement compared with a vote" : "a statement";
  return [
    ["Who", name],
    ["What it is about", statementId ? beside : `the page of ${name}`],
    ["Who was contacted", toldWhom],
    ["Contacted on", writtenDate(toldOn)],
    ["What we told them", toldWhat],
    ["The response", cameBack && `“${cameBack}”`],
    ["Who responded", cameBackFrom],
    ["Response received", cameBackOn && writtenDate(cameBackOn)],
  ];
}

function wordsOfStatement(statement: StatementInput, nameOf: NameOf): Words {
  const rationales = statement.positions.map(({ proposition, rationale }): Words[number] => [
    `Our reasoning: ${PROPOSITION_LABELS[proposition].label}`,
    rationale,
  ]);
  return [
    ...substanceOf(statement, nameOf),
    ["The role", statement.roleAtTime],
    ["Where it was said", statement.channel],
    ["The source in full", sourceWords(statement.source)],
    ["The place in the source", statement.foundNear],
    ["The note", statement.notes],
    ...rationales,
  ];
}

function wordsOfReading({ plain, readings, whyNotRead }: RollCallReadingInput): Words {
  return [
    ["The title", plain.title],
    ["What it was", plain.whatItWas],
    ["What a Yea meant", plain.yeaMeant],
    ["What a Nay meant", plain.nayMeant],
    ["Why it is not analyzed", whyNotRead],
    ...readings.flatMap((reading): Words => {
      const { label } = PROPOSITION_LABELS[reading.proposition];
      return [
        [`A Yea: ${label}`, sideWords(reading, "yea")],
        [`A Nay: ${label}`, sideWords(reading, "nay")],
        [`Which money: ${label}`, reading.whatMoney],
        [`Our reasoning: ${label}`, reading.rationale],
        [`The sources: ${label}`, reading.sources.map(({ url, what }) => `${what}: ${url}`).join("\n")],
      ];
    }),
  ];
}

function sideWords(reading: ReadingInput, side: Side): string {
  const contexts = side === "yea" ? reading.yeaContext : reading.nayContext;
  return [
    EFFECT_LABELS[reading[side]],
    ...contexts.map((context) => readingContextSentence(context, side, reading.contextText[context])),
  ].join("; ");
}

function wordsOfInquiry(inquiry: InquiryInput, nameOf: NameOf): Words {
  const answers = Map.groupBy(inquiry.outcomes, ({ speaker }) => nameOf(speaker));
  return [
    ["The question", inquiry.question && (inquiry.questionIsExact ? `“${inquiry.question}”` : inquiry.question)],
    ["Who asked", inquiry.outlet],
    ["The date", writtenDate(inquiry.askedOn)],
    ["The source", sourceWords(inquiry.source)],
    ["The note", inquiry.notes],
    ...[...answers].map(([name, outcomes]): Words[number] => [
      `Response from ${name}`,
      outcomes
        .map(({ outcome, via, note }) => [OUTCOME_LABELS[outcome], via, note].filter(Boolean).join("; "))
        .join("\n"),
    ]),
  ];
}

function sourceWords(source: SourceInput): string {
  const published = source.publishedOn && writtenDate(source.publishedOn);
  const parts = [sourceName(source), source.author, source.publisher, published, source.url].filter(Boolean);
  return [...new Set(parts)].join(", ");
}
