import { z } from "zod";
import { listCorrections } from "#data/corrections.ts";
import { listEvents } from "#data/events.ts";
import { listInquiries } from "#data/inquiries.ts";
import { listEveryOfficialChange } from "#data/official-changes.ts";
import { keptWhileUnchanged } from "#data/record-version.ts";
import { listRightsOfReply } from "#data/rights-of-reply.ts";
import { listSources } from "#data/sources.ts";
import { listVoices } from "#data/voices.ts";
import { earliestDay, latestDay } from "#domain/calendar-date.ts";
import type { Correction } from "#domain/correction.ts";
import { EVENT_KINDS, type EventRecord } from "#domain/event.ts";
import { OUTCOMES } from "#domain/inquiry.ts";
import type { InquiryRecord } from "#domain/inquiry-record.ts";
import { wordsSchema } from "#domain/list-query.ts";
import type { OfficialChange } from "#domain/official-change.ts";
import { REVISED } from "#domain/revision.ts";
import type { RightOfReply } from "#domain/right-of-reply.ts";
import { rollCallIdSchema } from "#domain/roll-call.ts";
import type { ListedSource } from "#domain/source-list.ts";
import { canLieWithin, sinceSchema, untilSchema } from "#domain/span-query.ts";
import type { Voice } from "#domain/voice.ts";
import { keyText, type Order, pageInMemory } from "../cursor.ts";
import { list, one } from "../endpoint.ts";
import { correctionShape, toCorrectionShape } from "../shapes/correction.ts";
import { eventShape, toEventShape } from "../shapes/event.ts";
import { inquiryShape, toInquiryShape } from "../shapes/inquiry.ts";
import { officialChangeShape, toOfficialChange } from "../shapes/official-change.ts";
import { replyShape, toReplyShape } from "../shapes/reply.ts";
import { listedSourceShape, toListedSource } from "../shapes/source.ts";
import { toVoice, voiceShape } from "../shapes/voice.ts";

/** What every reader of one state of the record is given the same of is read once for it. */
const sourcesHeld = keptWhileUnchanged(() => listSources());
const eventsHeld = keptWhileUnchanged(listEvents);
const correctionsHeld = keptWhileUnchanged(listCorrections);
const officialChangesHeld = keptWhileUnchanged(listEveryOfficialChange);

const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(200);
const span = { since: sinceSchema, until: untilSchema };

const NEWEST_INQUIRY: Order<InquiryRecord>[] = [
  { by: ({ askedOn }) => latestDay(askedOn), descending: true },
  { by: ({ askedOn }) => earliestDay(askedOn), descending: true },
  { by: ({ inquiryId }) => inquiryId },
];
const BY_PUBLISHER: Order<ListedSource>[] = [
  { by: ({ source }) => (source.publisher === null ? 1 : 0) },
  { by: ({ source }) => source.publisher ?? "" },
  { by: ({ source }) => source.url },
];
const OLDEST_EVENT: Order<EventRecord>[] = [{ by: ({ date }) => earliestDay(date) }, { by: ({ eventId }) => eventId }];
const NEWEST_CORRECTION: Order<Correction>[] = [
  { by: ({ correctedOn }) => correctedOn, descending: true },
  { by: ({ correctionId }) => correctionId, descending: true },
];
const NEWEST_CHANGE: Order<OfficialChange>[] = [{ by: ({ changeId }) => changeId, descending: true }];
const NEWEST_REPLY: Order<RightOfReply>[] = [
  { by: ({ toldOn }) => latestDay(toldOn), descending: true },
  { by: ({ toldOn }) => earliestDay(toldOn), descending: true },
  { by: ({ replyId }) => replyId },
];
const BY_NAME: Order<{ voice: Voice }>[] = [{ by: ({ voice }) => voice.name }, { by: ({ voice }) => voice.slug }];

/** What stands around statements and votes: what was asked, by whom it was told, what happened, what was mended. */
export const backgroundEndpoints = [
  list({
    path: "/inquiries",
    tag: "Inquiries",
    summary: "Questions put to several people, and what came back, newest first",
    examples: ["/inquiries?outcome=no_response&limit=1"],
    query: { outcome: z.enum(OUTCOMES), person: wordsSchema, ...span },
    past: true,
    item: inquiryShape,
    after: z.tuple([keyText, keyText, keyText]),
    async list(_params, { outcome, person, ...asked }, page) {
      const chosen = (await listInquiries(page.asOf)).filter(
        ({ answers, askedOn }) =>
          canLieWithin(askedOn, asked) &&
          ((!outcome && !person) ||
            answers.some(
              (answer) =>
                (!outcome || answer.outcome === outcome) &&
                (!person || answer.asked.slug === person || answer.asked.bioguideId === person),
            )),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_INQUIRY, page);
      return { items: items.map(toInquiryShape), next };
    },
  }),
  one({
    path: "/inquiries/{inquiryId}",
    tag: "Inquiries",
    summary: "One question and everything that came back",
    examples: ["/inquiries/fox-2024-03-05"],
    params: { inquiryId: idSchema },
    data: inquiryShape,
    past: true,
    async find({ inquiryId }, _query, asOf) {
      const inquiry = (await listInquiries(asOf)).find((item) => item.inquiryId === inquiryId);
      return inquiry ? toInquiryShape(inquiry) : null;
    },
  }),
  list({
    path: "/replies",
    tag: "Replies",
    summary: "Rights of reply: who was told what, and what came back, newest first",
    description: "`since` and `until` are of the day on which they were told.",
    examples: ["/replies"],
    query: { person: wordsSchema, statement: idSchema, rollCall: rollCallIdSchema, ...span },
    past: true,
    item: replyShape,
    after: z.tuple([keyText, keyText, keyText]),
    async list(_params, { person, statement, rollCall, ...told }, page) {
      const chosen = (await listRightsOfReply({}, page.asOf)).filter(
        (reply) =>
          canLieWithin(reply.toldOn, told) &&
          (!person || reply.person.slug === person || reply.person.bioguideId === person) &&
          (!statement || reply.statementId === statement) &&
          (!rollCall || reply.rollCallId === rollCall),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_REPLY, page);
      return { items: items.map(toReplyShape), next };
    },
  }),
  list({
    path: "/sources",
    tag: "Sources",
    summary: "Where the words were read, by publisher",
    examples: ["/sources?publisher=Fox%20News%20Digital&limit=1"],
    query: { publisher: wordsSchema },
    item: listedSourceShape,
    after: z.tuple([z.number(), keyText, z.string().max(4000)]),
    async list(_params, { publisher }, page) {
      const { sources } = await sourcesHeld();
      const chosen = sources.filter(({ source }) => !publisher || source.publisher === publisher);
      const { items, next } = pageInMemory(chosen, BY_PUBLISHER, page);
      return { items: items.map(toListedSource), next };
    },
  }),
  list({
    path: "/voices",
    tag: "Voices",
    summary: "Speakers who are not senators, by name",
    examples: ["/voices?limit=2"],
    item: voiceShape,
    after: z.tuple([keyText, keyText]),
    async list(_params, _filter, page) {
      const { items, next } = pageInMemory(await listVoices(), BY_NAME, page);
      return { items: items.map(toVoice), next };
    },
  }),
  list({
    path: "/events",
    tag: "Events",
    summary: "The dated background of the debate, oldest first",
    examples: ["/events?kind=federal_policy&limit=2"],
    query: { kind: z.enum(EVENT_KINDS), ...span },
    item: eventShape,
    after: z.tuple([keyText, keyText]),
    async list(_params, { kind, ...within }, page) {
      const chosen = (await eventsHeld()).filter(
        (event) => (!kind || event.kind === kind) && canLieWithin(event.date, within),
      );
      const { items, next } = pageInMemory(chosen, OLDEST_EVENT, page);
      return { items: items.map(toEventShape), next };
    },
  }),
  list({
    path: "/corrections",
    tag: "Corrections",
    summary: "Every change of substance to a published record, newest first",
    examples: ["/corrections"],
    query: { revised: z.enum(REVISED), ...span },
    item: correctionShape,
    after: z.tuple([keyText, z.number()]),
    async list(_params, { revised, ...within }, page) {
      const chosen = (await correctionsHeld()).filter(
        (correction) =>
          (!revised || correction.revised === revised) &&
          canLieWithin({ value: correction.correctedOn, precision: "day" }, within),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_CORRECTION, page);
      return { items: items.map(toCorrectionShape), next };
    },
  }),
  list({
    path: "/official-changes",
    tag: "Corrections",
    summary: "What official records said before and say otherwise now, newest found first",
    description: "`since` and `until` are of the day on which the change was found.",
    examples: ["/official-changes"],
    query: { rollCall: rollCallIdSchema, ...span },
    item: officialChangeShape,
    after: z.tuple([z.number()]),
    async list(_params, { rollCall, ...within }, page) {
      const chosen = (await officialChangesHeld()).filter(
        ({ rollCallId, foundAt }) =>
          (!rollCall || rollCallId === rollCall) &&
          canLieWithin({ value: foundAt.slice(0, 10), precision: "day" }, within),
      );
      const { items, next } = pageInMemory(chosen, NEWEST_CHANGE, page);
      return { items: items.map(toOfficialChange), next };
    },
  }),
];
