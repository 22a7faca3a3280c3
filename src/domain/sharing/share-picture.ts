/**
 * What stands in the picture of a page that is shared: enough of it that a picture alone, cut off from its page, still
 * tells the truth. Never a verdict without the words, the vote and all the context. The same words are its alt text.
 */

import { METHOD_VERSION, type Verdict } from "../comparisons/comparison.ts";
import { countSentenceOf, type Headline } from "../comparisons/headline.ts";
import { type Totals, totalsOf, yeasNeeded } from "../comparisons/tally.ts";
import { questionText } from "../inquiries/question.ts";
import { type Person, seatOf } from "../people/person.ts";
import { stateName } from "../people/state.ts";
import { takesASide } from "../propositions/position.ts";
import { PROPOSITION_COUNT } from "../propositions/proposition.ts";
import type { Evidence, EvidenceGroup, Statement, SubjectRollCall } from "../record/record.ts";
import type { RecordState } from "../record/record-state.ts";
import { motionOf } from "../roll-calls/motion.ts";
import { rollCallName } from "../roll-calls/roll-call.ts";
import { excerptAround, firstWords } from "../statements/excerpt.ts";
import { capital } from "../text/capital.ts";
import { type CalendarDate, formatShortDate, whenPhrase, writtenDate } from "../values/calendar-date.ts";
import { spokenBy } from "../wording/attribution-wording.ts";
import { CONTEXT_WORDING } from "../wording/context-wording.ts";
import { MOTION_LABELS, PARTY_LABELS, PROPOSITION_LABELS, REQUIREMENT_LABELS } from "../wording/labels.ts";
import { noSideSentence, STANCE_WORDING } from "../wording/position-wording.ts";
import { REASON_WORDING, verdictLabel } from "../wording/verdict-wording.ts";
import { votedPhrase } from "../wording/vote-wording.ts";

/** In pixels, as the networks ask for it. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/** One line of a picture: a word in bold, a sentence, and what has to stand beside it at the same size. */
export type PictureLine = { verdict?: Verdict; label: string; text: string; context?: string };

export type SharePicture = {
  kicker: string;
  title: string;
  /** `question`: what the words answer, or the setting, without which a short answer says something else. */
  quote?: { text: string; whole: boolean; by: string; question?: string };
  lines: PictureLine[];
  bar?: { totals: Totals; needed: number };
  /** "As of Nov. 30, 2026, statement version 2, method 1.0". */
  footer: string;
  /** Of the page, with the site's origin. */
  url: string;
};

type Where = { url: string; asOf: CalendarDate };

/** One statement beside one vote, on every proposition that both touch. */
export function comparisonPicture(
  person: Person,
  evidence: readonly [Evidence, ...Evidence[]],
  at: Where,
): SharePicture {
  const [first] = evidence;
  const { statement, vote, on } = first;
  return {
    kicker: nameLine(person),
    title: `Said ${writtenDate(statement.saidOn)}, voted ${writtenDate(on.rollCall.heldOn)}`,
    quote: quoteOf(statement, first.position.span, [260, 210, 130][evidence.length - 1] ?? 130),
    lines: [
      {
        label: capital(votedPhrase(vote.voteCast)),
        text: `on ${MOTION_LABELS[motionOf(on.rollCall)]}: ${shortened(titleOf(on), 120)} (${on.rollCall.chamber === "senate" ? "Senate" : "House"} roll call ${on.rollCall.number})`,
      },
      ...evidence.map(({ position, comparison }) => ({
        verdict: comparison.verdict,
        label: verdictLabel(comparison.verdict, comparison.context.length > 0),
        text: `${STANCE_WORDING[position.stance].label}: ${PROPOSITION_LABELS[position.proposition].sentence}${
          comparison.verdict === "not_comparable" ? ` ${REASON_WORDING[comparison.reason].sentence}` : ""
        }`,
        ...(comparison.context.length > 0 && {
          context: `Context: ${comparison.context.map((code) => CONTEXT_WORDING[code].label).join("; ")}.`,
        }),
      })),
    ],
    footer: footerOf(at, statement.version),
    url: at.url,
  };
}

/** One statement, how it is read, and the count of the votes that it stands beside. */
export function statementPicture(statement: Statement, groups: readonly EvidenceGroup[], at: Where): SharePicture {
  return {
    kicker: statement.speaker.name,
    title: `Said ${writtenDate(statement.saidOn)}`,
    quote: quoteOf(
      statement,
      statement.positions[0]?.span ?? "",
      [330, 260, 200][statement.positions.length - 1] ?? 330,
    ),
    lines:
      statement.positions.length === 0
        ? [
            {
              label: "Takes no position",
              text: `on any of the ${PROPOSITION_COUNT} propositions. We compare no vote with it.`,
            },
          ]
        : statement.positions.map((position) => {
            const group = groups.find((item) => item.position.proposition === position.proposition);
            return {
              label: STANCE_WORDING[position.stance].label,
              text: `${PROPOSITION_LABELS[position.proposition].sentence}${position.condition ? " Only under a condition." : ""}`,
              ...(group && takesASide(position.stance) && { context: countSentenceOf(group.evidence) }),
            };
          }),
    footer: footerOf(at, statement.version),
    url: at.url,
  };
}

/** Where a senator stands on each proposition, in whose words, and the counts. */
export function senatorPicture(person: Person, headlines: readonly Headline[], at: Where): SharePicture {
  return {
    kicker: seatLine(person),
    title: person.name,
    lines: headlines.map(headlineLine),
    footer: footerOf(at),
    url: at.url,
  };
}

function headlineLine({ proposition, governing, later, sentence }: Headline): PictureLine {
  const text = PROPOSITION_LABELS[proposition].sentence;
  const unsided = later.flatMap(({ statement, position }) =>
    takesASide(position.stance) ? [] : [`${noSideSentence(position.stance, whenPhrase(statement.saidOn))}.`],
  );
  if (!governing)
    return unsided[0] ? { label: "Takes no side", text, context: unsided[0] } : { label: "No statement on file", text };
  const { statement, position } = governing;
  const how = [position.condition && "under a condition", position.basis === "implied" && "implied"];
  const said = [`${spokenBy(statement)}, ${writtenDate(statement.saidOn)}`, ...how.filter(Boolean)].join(", ");
  return {
    label: STANCE_WORDING[position.stance].label,
    text: `${text} (${said})`,
    context: [sentence, unsided[0]].filter(Boolean).join(" "),
  };
}

/** What was voted on, how many voted how, how many Yeas were needed, and what each side did for each proposition. */
export function rollCallPicture(on: SubjectRollCall, at: Where): SharePicture {
  const { rollCall, readings } = on;
  const totals = totalsOf(rollCall.tally);
  return {
    kicker: `${rollCallName(rollCall)}, ${writtenDate(rollCall.heldOn)}`,
    title: titleOf(on),
    lines: [
      {
        label: shortened(rollCall.resultText, 110),
        text: `Needed: ${REQUIREMENT_LABELS[rollCall.majorityRequirement]}.`,
      },
      ...readings.map((reading) => ({
        label: PROPOSITION_LABELS[reading.proposition].label,
        text: `A Yea ${didFor(reading.yea)}, a Nay ${didFor(reading.nay)}: ${PROPOSITION_LABELS[reading.proposition].sentence}`,
      })),
      ...(readings.length === 0 ? [{ label: "Not analyzed", text: "We compare it with no statement." }] : []),
    ],
    bar: { totals, needed: yeasNeeded(rollCall.majorityRequirement, totals) },
    footer: footerOf(at),
    url: at.url,
  };
}

/** The whole, for every page without a picture of its own. */
export function sitePicture(state: RecordState, at: Where): SharePicture {
  return {
    kicker: "A public record",
    title: "Sanctuary cities: what U.S. senators said and how they voted",
    lines: [
      { label: `${state.senators} senators`, text: "since 2007, in both parties, with the same rules for everyone." },
      {
        label: `${state.statements} statements`,
        text: `word for word, each with its source. They come from ${state.senatorsWithStatement} of the senators and from others.`,
      },
      {
        label: `${state.rollCalls} roll calls`,
        text: `with every senator’s vote. We have analyzed ${state.rollCallsRead} of them.`,
      },
    ],
    footer: footerOf(at),
    url: at.url,
  };
}

/** The picture in words: all of them, because a verdict whose context is cut off is what it is not to be. */
export function pictureText({ kicker, title, quote, lines, footer }: SharePicture): string {
  const said = quote ? [[quote.question, `“${quote.text}”`, `${quote.by}.`].filter(Boolean).join(" ")] : [];
  const texts = lines.map(({ label, text, context }) => [`${label}:`, ended(text), context].filter(Boolean).join(" "));
  return [`${kicker}. ${title}.`, ...said, ...texts, `${footer}.`].join(" ");
}

const nameLine = (person: Person) => `${person.name}, ${seatLine(person)}`;

function seatLine(person: Person): string {
  const { state, party } = seatOf(person);
  return `${PARTY_LABELS[party].name}, ${stateName(state)}`;
}

function quoteOf(statement: Statement, span: string, characters: number): NonNullable<SharePicture["quote"]> {
  const { question, context } = statement;
  const setting = question ? questionText(question) : context;
  return {
    ...excerptAround(statement.quote, span, characters),
    by: spokenBy(statement),
    ...(setting && { question: shortened(setting, 230) }),
  };
}

const titleOf = ({ plain, rollCall }: SubjectRollCall) => plain?.title ?? rollCall.question;

const didFor = (effect: "advances" | "blocks" | "neither") => (effect === "neither" ? "does neither" : effect);

function footerOf({ asOf }: Where, version?: number): string {
  return [`As of ${formatShortDate(asOf)}`, version && `statement version ${version}`, `method ${METHOD_VERSION}`]
    .filter(Boolean)
    .join(", ");
}

const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function shortened(text: string, characters: number): string {
  const start = firstWords(text, characters);
  return start.length < text.length ? `${start} …` : text;
}
