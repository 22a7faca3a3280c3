/** A roll call of unitedstates/congress JSON in the form in which its chamber publishes it. */
import type { CongressMember, CongressRollCall } from "./official-archive.ts";

const DOCTYPE =
  '<!DOCTYPE rollcall-vote PUBLIC "-//US Congress//DTDs/vote v1.0 20031119 //EN" "http://clerk.house.gov/evs/vote.dtd">';
const STYLE = '<?xml-stylesheet type="text/xsl" href="http://clerk.house.gov/evs/vote.xsl"?>';

export function officialXml(json: CongressRollCall): string {
  return json.chamber === "s" ? senateXml(json) : houseXml(json);
}

export function officialXmlPath(json: CongressRollCall): string {
  const [, file] = /^http:\/\/[^/]+\/(.*)$/.exec(json.source_url) ?? [];
  return file as string;
}

function element(name: string, content: string | number | null | undefined): string {
  return `<${name}>${xmlText(String(content ?? ""))}</${name}>`;
}

function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function membersOf(json: CongressRollCall): { member: CongressMember; printed: string }[] {
  return Object.entries(json.votes).flatMap(([printed, list]) =>
    list.flatMap((member) => (member === "VP" ? [] : [{ member, printed }])),
  );
}

const SENATE_TYPES: Record<string, string> = {
  s: "S.",
  hr: "H.R.",
  sconres: "S.Con.Res.",
  hconres: "H.Con.Res.",
  sjres: "S.J.Res.",
  hjres: "H.J.Res.",
  sres: "S.Res.",
  hres: "H.Res.",
};
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "November 10, 2025,  08:58 PM" */
function officialTime(instant: string): string {
  const [year, month, day, hour, minute] = instant.split(/[-T:]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const timeText = `${String(hour % 12 || 12).padStart(2, "0")}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
  return `${MONTHS[month - 1]} ${day}, ${year},  ${timeText}`;
}

function senateXml(json: CongressRollCall): string {
  const count = (...words: string[]) => membersOf(json).filter(({ printed }) => words.includes(printed)).length || "";
  const tieBreaker = Object.entries(json.votes).find(([, list]) => list.includes("VP"))?.[0];
  const session = Number(json.session) - (1785 + 2 * json.congress) - 1;
  const nominee = json.nomination ? `: ${json.nomination.title}` : "";
  const put = nominee && json.question.endsWith(nominee) ? json.question.slice(0, -nominee.length) : json.question;
  // The JSON has the two the other way round for cloture and for returning to legislative session.
  const swapped = (json.subject ?? "").includes("Cloture") || put.includes("Legislative Session");
  const [question, title] = swapped ? [json.subject, put] : [put, json.subject];
  return [
    '<?xml version="1.0" encoding="UTF-8"?><roll_call_vote>',
    element("congress", json.congress),
    element("session", session),
    element("congress_year", json.session),
    element("vote_number", json.number),
    element("vote_date", officialTime(json.date)),
    element("modify_date", json.record_modified && officialTime(json.record_modified)),
    element("vote_question_text", question),
    element("vote_document_text", ""),
    element("vote_result_text", json.result_text),
    element("question", json.type),
    element("vote_title", title),
    element("majority_requirement", json.requires),
    element("vote_result", json.result),
    documentOf(json),
    amendmentOf(json),
    `<count>${element("yeas", count("Yea", "Guilty"))}${element("nays", count("Nay", "Not Guilty"))}`,
    `${element("present", count("Present"))}${element("absent", count("Not Voting"))}</count>`,
    `<tie_breaker>${element("by_whom", tieBreaker && "Vice President")}${element("tie_breaker_vote", tieBreaker)}</tie_breaker>`,
    `<members>${membersOf(json).map(senateMember).join("")}</members></roll_call_vote>`,
  ].join("\n");
}

function documentOf({ nomination, treaty, bill, amendment }: CongressRollCall): string {
  const parts = (type: string, number?: string | number, title?: string, congress?: number) =>
    `<document>${element("document_congress", congress)}${element("document_type", type)}${element("document_number", number)}${element("document_title", title)}</document>`;
  if (nomination) return parts("PN", nomination.number, nomination.title);
  if (treaty?.title) return parts("Treaty Doc.", "", treaty.title);
  if (bill && !amendment) return parts(SENATE_TYPES[bill.type] as string, bill.number, bill.title, bill.congress);
  return parts("", "", "");
}

function amendmentOf({ amendment, bill, treaty }: CongressRollCall): string {
  if (!amendment) return "<amendment><amendment_number/></amendment>";
  const to = treaty
    ? `Treaty ${treaty.congress}-${treaty.number}`
    : bill && `${SENATE_TYPES[bill.type]} ${bill.number}`;
  return `<amendment>${element("amendment_number", `S.Amdt. ${amendment.number}`)}${element("amendment_to_document_number", to)}${element("amendment_to_document_short_title", bill?.title)}${element("amendment_purpose", amendment.purpose)}</amendment>`;
}

function senateMember({ member, printed }: { member: CongressMember; printed: string }): string {
  return `<member>${element("member_full", member.display_name)}${element("first_name", member.first_name)}${element("party", member.party)}${element("state", member.state)}${element("vote_cast", printed)}${element("lis_member_id", member.id)}</member>`;
}

function houseXml(json: CongressRollCall): string {
  const [year, month, day, hour, minute] = json.date.split(/[-T:]/);
  const [put, legisNum] = splitQuestion(json);
  const totals = Object.groupBy(membersOf(json), ({ printed }) => printed);
  const byName = /^election of (the )?speaker$/i.test(json.type);
  const sum = (...words: string[]) => words.reduce((total, word) => total + (totals[word]?.length ?? 0), 0);
  const type =
    json.requires === "QUORUM" ? "QUORUM" : json.requires === "1/2" ? "YEA-AND-NAY" : `${json.requires} YEA-AND-NAY`;
  const candidates = Object.keys(json.votes).filter((word) => !["Present", "Not Voting", "Aye", "No"].includes(word));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>${DOCTYPE}${STYLE}<rollcall-vote><vote-metadata>`,
    element("congress", json.congress),
    element(
      "session",
      Number(year) - (Number(year) > Number(json.session) ? 1 : 0) - (1785 + 2 * json.congress) === 2 ? "1st" : "2nd",
    ),
    element("chamber", "U.S. House of Representatives"),
    element("rollcall-num", json.number),
    element("legis-num", legisNum),
    element("vote-question", put),
    element("amendment-num", json.amendment?.number),
    element("amendment-author", json.amendment?.author),
    element("vote-type", type),
    element("vote-result", json.result),
    element("action-date", `${Number(day)}-${MONTHS[Number(month) - 1]?.slice(0, 3)}-${year}`),
    `<action-time time-etz="${hour}:${minute}">${hour}:${minute}</action-time>`,
    element("vote-desc", json.subject),
    "<vote-totals>",
    ...(byName
      ? candidates.map(
          (name) =>
            `<totals-by-candidate>${element("candidate", name)}${element("candidate-total", sum(name))}</totals-by-candidate>`,
        )
      : [
          `<totals-by-vote>${element("yea-total", sum("Yea", "Aye"))}${element("nay-total", sum("Nay", "No"))}${element("present-total", sum("Present"))}${element("not-voting-total", sum("Not Voting"))}</totals-by-vote>`,
        ]),
    "</vote-totals></vote-metadata><vote-data>",
    ...membersOf(json).map(
      ({ member, printed }) =>
        `<recorded-vote><legislator name-id="${member.id}" party="${member.party}" state="${member.state}" role="legislator">${xmlText(member.display_name)}</legislator>${element("vote", printed)}</recorded-vote>`,
    ),
    "</vote-data></rollcall-vote>",
  ].join("\n");
}

/** What was put, and the bill as the Clerk writes it: "On Passage", "H R 3003". */
function splitQuestion({ question, subject, bill, amendment }: CongressRollCall): [string, string] {
  const legisNum = bill
    ? `${bill.type.toUpperCase().replace(/^(H|S)(R|CON|J)?(RES)?$/, (_, a, b, c) => [a, b, c].filter(Boolean).join(" "))} ${bill.number}`
    : "";
  const on = amendment
    ? `Amendment ${amendment.number} to ${legisNum || "[unknown bill]"}`
    : [legisNum, subject].filter(Boolean).join(" ");
  return [on !== "" && question.endsWith(`: ${on}`) ? question.slice(0, -on.length - 2) : question, legisNum];
}
