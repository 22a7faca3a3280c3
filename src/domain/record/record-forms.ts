/** The forms of readings, inquiries, events, voices and rights of reply: what each asks, in which words. */

import { EVENT_KINDS, type EventInput, eventSchema } from "../background/event.ts";
import { type RightOfReplyInput, rightOfReplySchema } from "../background/right-of-reply.ts";
import { type InquiryInput, inquirySchema, OUTCOMES } from "../inquiries/inquiry.ts";
import { VOICE_KINDS, type VoiceInput, voiceSchema } from "../people/voice.ts";
import { PROPOSITIONS, type Proposition } from "../propositions/proposition.ts";
import { EFFECTS, READING_CONTEXTS, type RollCallReadingInput, rollCallReadingSchema } from "../roll-calls/reading.ts";
import { TIERS } from "../roll-calls/roll-call.ts";
import { CONTEXT_WORDING } from "../wording/context-wording.ts";
import {
  EFFECT_LABELS,
  EVENT_KIND_LABELS,
  OUTCOME_LABELS,
  PROPOSITION_LABELS,
  TIER_LABELS,
  VOICE_KIND_LABELS,
} from "../wording/labels.ts";
import type { Editable, EditableRecordType } from "./editable.ts";
import type { FormField, FormGroup, RecordForm } from "./record-form.ts";

/** The kinds that are written in these forms; a statement has one of its own. */
export type FormRecordType = Exclude<EditableRecordType, "statement">;

const optionsOf = <T extends string>(values: readonly T[], nameOf: (value: T) => string) =>
  values.map((value) => ({ value, name: nameOf(value) }));

const SOURCE_FIELDS: readonly FormField[] = [
  { name: "url", label: "Address", as: "line", wide: true, error: "Write a web address that begins with https://." },
  { name: "publisher", label: "Publisher", as: "line" },
  { name: "title", label: "Title", as: "line", wide: true },
  { name: "author", label: "Author", as: "line" },
  { name: "publishedOn", label: "Published", hint: "2024-03-06, 2024-03 or 2024.", as: "date" },
  { name: "kind", label: "Kind", hint: "News report, press release, official record …", as: "line" },
  { name: "titleFromAddress", label: "The title was only read from the address", as: "checkbox" },
  { name: "readOnCopy", label: "Read on a copy, not at the original", as: "checkbox" },
];
const inSource = SOURCE_FIELDS.map((field) => ({ ...field, name: `source.${field.name}` }));

const FOR_EDITORS: FormField = {
  name: "editorNotes",
  label: "For editors only",
  hint: "Shown on no page.",
  as: "text",
};

const EFFECT_OPTIONS = optionsOf(EFFECTS, (effect) => `${EFFECT_LABELS[effect]} it`);
const CONTEXT_OPTIONS = optionsOf(READING_CONTEXTS, (context) => CONTEXT_WORDING[context].label);

function readingGroups(id: Proposition): FormGroup[] {
  const { label, sentence } = PROPOSITION_LABELS[id];
  return [
    {
      legend: label,
      folds: true,
      intro: `${sentence} Leave both sides empty where the roll call does not touch it.`,
      fields: [
        { name: `${id}.yea`, label: "A Yea", as: "choice", options: EFFECT_OPTIONS, error: "Choose what a Yea did." },
        { name: `${id}.nay`, label: "A Nay", as: "choice", options: EFFECT_OPTIONS, error: "Choose what a Nay did." },
        { name: `${id}.yeaContext`, label: "What has to be said of a Yea", as: "checkboxes", options: CONTEXT_OPTIONS },
        { name: `${id}.nayContext`, label: "What has to be said of a Nay", as: "checkboxes", options: CONTEXT_OPTIONS },
        {
          name: `${id}.contextText.bundled`,
          label: "“The measure also …”",
          hint: "A whole sentence, where the measure did other things too.",
          as: "text",
          absent: true,
          error: "Write the sentence that begins “The measure also”.",
        },
        {
          name: `${id}.contextText.by_means`,
          label: "“The measure would have done this by …”",
          hint: "A whole sentence, where it went about it by a particular means.",
          as: "text",
          absent: true,
          error: "Write the sentence that begins “The measure would have done this by”.",
        },
        {
          name: `${id}.contextText.procedural`,
          label: "On procedure, in words of its own",
          hint: "Empty: the general sentence stands.",
          as: "line",
          absent: true,
        },
        {
          name: `${id}.contextText.tabling`,
          label: "On setting aside, in words of its own",
          hint: "Empty: the general sentence stands.",
          as: "line",
          absent: true,
        },
        {
          name: `${id}.contextText.nonbinding`,
          label: "On not changing the law, in words of its own",
          hint: "Empty: the general sentence stands.",
          as: "line",
          absent: true,
        },
        { name: `${id}.whatMoney`, label: "Which money", as: "line" },
        {
          name: `${id}.rationale`,
          label: "Why it is read so",
          hint: "One paragraph, by the rules of the method.",
          as: "text",
          error: "Write why it is read so.",
        },
      ],
    },
    {
      legend: `${label}: sources of the reading`,
      folds: true,
      each: { list: `${id}.sources`, item: `${label}, source` },
      fields: [
        {
          name: "url",
          label: "Address",
          as: "line",
          wide: true,
          error: "Write a web address that begins with https://.",
        },
        {
          name: "what",
          label: "What it is",
          as: "line",
          error: "Write what the source is: the bill’s text, the Congressional Record …",
        },
        { name: "opened", label: "The original was opened and read", as: "checkbox" },
      ],
    },
  ];
}

type NestedReading = Record<string, unknown>;

/** Whether anything of a proposition is filled in. */
function isTouched(reading: NestedReading | undefined): reading is NestedReading {
  return Object.values(reading ?? {}).some(
    (value) =>
      value !== null &&
      (typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length)),
  );
}

function readingsIn(nested: Record<string, unknown>): { proposition: Proposition; reading: NestedReading }[] {
  return PROPOSITIONS.flatMap((proposition) => {
    const reading = nested[proposition] as NestedReading | undefined;
    return isTouched(reading) ? [{ proposition, reading }] : [];
  });
}

const readingForm: RecordForm<RollCallReadingInput> = {
  idField: "rollCallId",
  schema: rollCallReadingSchema,
  groups: [
    {
      legend: "In plain words",
      fields: [
        {
          name: "plain.title",
          label: "Title for readers",
          hint: "2025: moving Small Business Administration offices (H.R. 2931)",
          as: "line",
          wide: true,
          error: "Write a title for readers.",
        },
        { name: "plain.whatItWas", label: "What it was", as: "text", error: "Write what was voted on." },
        { name: "plain.yeaMeant", label: "What a Yea meant", as: "text" },
        { name: "plain.nayMeant", label: "What a Nay meant", as: "text" },
        {
          name: "tier",
          label: "How near it is to the subject",
          as: "choice",
          options: optionsOf(TIERS, (tier) => TIER_LABELS[tier]),
        },
      ],
    },
    ...PROPOSITIONS.flatMap(readingGroups),
    {
      legend: "Before it is relied on",
      fields: [
        {
          name: "whyNotRead",
          label: "Why it is not read, for readers",
          hint: "Where no proposition is touched.",
          as: "text",
        },
        { name: "holdReason", label: "Why it is not ready", hint: "Shown on no page.", as: "text" },
        { name: "unsure", label: "What is unsure", hint: "Shown on no page.", as: "text" },
      ],
    },
    {
      legend: "Caveats for editors",
      folds: true,
      each: { list: "caveats", item: "Caveat" },
      fields: [
        { name: "text", label: "Caveat", as: "text" },
        { name: "source", label: "How that is known", as: "line" },
      ],
    },
  ],
  spread: ({ readings, ...record }) => ({
    ...record,
    ...Object.fromEntries(readings.map(({ proposition, ...reading }) => [proposition, reading])),
  }),
  gather: (nested) => {
    const rest = Object.entries(nested).filter(([key]) => !PROPOSITIONS.includes(key as Proposition));
    const readings = readingsIn(nested).map(({ proposition, reading }) => ({
      proposition,
      contextText: {},
      ...reading,
    }));
    return { ...Object.fromEntries(rest), readings };
  },
  fieldOf: ([first, index, ...rest], nested) =>
    first === "readings"
      ? [readingsIn(nested)[Number(index)]?.proposition ?? PROPOSITIONS[0], ...(rest.length > 0 ? rest : ["yea"])].join(
          ".",
        )
      : [first, index, ...rest].filter((key) => key !== undefined).join("."),
};

const inquiryForm: RecordForm<InquiryInput> = {
  idField: "inquiryId",
  schema: inquirySchema,
  groups: [
    {
      legend: "The question",
      fields: [
        {
          name: "question",
          label: "Question",
          hint: "Word for word; else what follows “Asked”: “whether they agree …”, without a mark at the end.",
          as: "text",
        },
        { name: "questionIsExact", label: "It is word for word", as: "checkbox" },
        { name: "outlet", label: "Who asked", as: "line", error: "Write which outlet asked." },
        { name: "askedOn", label: "Asked on", hint: "2024-03-06, 2024-03 or 2024.", as: "date" },
      ],
    },
    { legend: "Source", fields: inSource },
    {
      legend: "What came back",
      intro: "One entry for each person asked, in the outlet’s order. Silence is an outcome, never a position.",
      each: { list: "outcomes", item: "Outcome" },
      fields: [
        { name: "speaker", label: "Asked", as: "speaker", from: "speakers", error: "Choose who was asked." },
        {
          name: "outcome",
          label: "What came back",
          as: "choice",
          options: optionsOf(OUTCOMES, (outcome) => OUTCOME_LABELS[outcome]),
          error: "Choose what came back.",
        },
        { name: "via", label: "Through whom", hint: "“campaign”, “Senate office”", as: "line" },
        {
          name: "statementId",
          label: "The reply, whole",
          hint: "The statement that holds it. Readers see it once that is published.",
          as: "choice",
          from: "statements",
        },
        { name: "note", label: "Note for readers", as: "text" },
      ],
    },
    {
      legend: "Notes",
      fields: [{ name: "notes", label: "For readers", as: "text" }, FOR_EDITORS],
    },
  ],
};

const eventForm: RecordForm<EventInput> = {
  idField: "eventId",
  schema: eventSchema,
  groups: [
    {
      legend: "The event",
      fields: [
        { name: "title", label: "Title", as: "line", wide: true, error: "Write a title." },
        { name: "date", label: "Date", hint: "2024-03-06, 2024-03 or 2024.", as: "date" },
        {
          name: "kind",
          label: "Kind",
          as: "choice",
          options: optionsOf(EVENT_KINDS, (kind) => EVENT_KIND_LABELS[kind]),
        },
        { name: "text", label: "What happened", as: "text", error: "Write what happened." },
        { name: "inquiryId", label: "The question it is about", as: "choice", from: "inquiries" },
        { name: "rollCallId", label: "The roll call it is about", as: "choice", from: "rollCalls" },
      ],
    },
    { legend: "Sources", each: { list: "sources", item: "Source" }, fields: SOURCE_FIELDS },
  ],
};

const voiceForm: RecordForm<VoiceInput> = {
  idField: "slug",
  schema: voiceSchema as RecordForm<VoiceInput>["schema"],
  groups: [
    {
      legend: "The voice",
      fields: [
        { name: "name", label: "Name", as: "line", error: "Write a name." },
        {
          name: "kind",
          label: "Kind",
          as: "choice",
          options: optionsOf(VOICE_KINDS, (kind) => VOICE_KIND_LABELS[kind]),
        },
        {
          name: "description",
          label: "Who it is",
          hint: "Secretary of Homeland Security, 2021–2025",
          as: "line",
        },
        {
          name: "speaksFor",
          label: "Speaks for",
          hint: "The person in the record in whose name it speaks.",
          as: "choice",
          from: "people",
        },
      ],
    },
  ],
};

const replyForm: RecordForm<RightOfReplyInput> = {
  idField: "replyId",
  schema: rightOfReplySchema,
  groups: [
    {
      legend: "What it concerns",
      fields: [
        { name: "bioguideId", label: "Senator", as: "choice", from: "people", error: "Choose whom it concerns." },
        {
          name: "statementId",
          label: "Statement",
          hint: "Empty: the senator’s page as a whole.",
          as: "choice",
          from: "statements",
        },
        { name: "rollCallId", label: "Beside which vote", as: "choice", from: "rollCalls" },
      ],
    },
    {
      legend: "What they were told",
      fields: [
        {
          name: "toldWhom",
          label: "Who was told, and how",
          hint: "“the senator’s press office, by email”. No private address: readers see it.",
          as: "line",
          error: "Write who was told.",
        },
        { name: "toldOn", label: "When", hint: "2024-03-06, 2024-03 or 2024.", as: "date" },
        { name: "toldWhat", label: "What they were told", as: "text", error: "Write what they were told." },
      ],
    },
    {
      legend: "What came back",
      intro: "Empty where nothing has come back so far; readers are told that, and no more.",
      fields: [
        { name: "cameBack", label: "The reply, whole, word for word", as: "text" },
        { name: "cameBackFrom", label: "From whom", as: "line" },
        { name: "cameBackOn", label: "When", hint: "2024-03-06, 2024-03 or 2024.", as: "date" },
      ],
    },
    { legend: "Notes", fields: [FOR_EDITORS] },
  ],
};

const FORMS = {
  roll_call_reading: readingForm,
  inquiry: inquiryForm,
  event: eventForm,
  voice: voiceForm,
  right_of_reply: replyForm,
} satisfies Record<FormRecordType, unknown>;

/** The form of a kind. A record of one kind is only ever handed to that kind's form, whose schema checks it. */
export function formOf(kind: FormRecordType): RecordForm {
  return FORMS[kind] as unknown as RecordForm<Editable>;
}
