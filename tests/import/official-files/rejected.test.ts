/** What is wrong in an official file refuses it, whole, with element and value. */
import { beforeAll, describe, expect, test } from "vitest";
import { FileRejected } from "#import/official-files/formats/file-rejected.ts";
import { parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import {
  type CongressMember,
  type CongressRollCall,
  readFixture,
  rollCallIn,
} from "../../support/official-files/official-archive.ts";
import { officialXml, officialXmlPath } from "../../support/official-files/official-xml.ts";

let files: Map<string, Buffer>;
beforeAll(async () => {
  files = await readFixture("quirks.tar.zst");
});

function errorOf(path: string, content: string | Buffer): string {
  try {
    parseOfficialFile(path, Buffer.from(content));
  } catch (error) {
    if (error instanceof FileRejected) return error.message;
    throw error;
  }
  return "nothing was refused";
}

type Change = (json: CongressRollCall) => void;
const SENATE = "s280-114.2015";
const HOUSE = "h342-115.2017";

function changed(id: string, change: Change): { path: string; json: CongressRollCall } {
  const { path, json } = rollCallIn(files, id);
  change(json);
  return { path, json };
}

const first = (json: CongressRollCall, word: string) => json.votes[word]?.[0] as CongressMember;

describe("JSON", () => {
  const cases: [string, string, Change, string][] = [
    [
      "an unknown word",
      SENATE,
      (json) => {
        json.votes.Perhaps = [];
      },
      'votes: is no word for a vote: "Perhaps"',
    ],
    [
      "a name where nobody is elected",
      HOUSE,
      (json) => {
        json.votes.Jeffries = [];
      },
      'votes: is no word for a vote: "Jeffries"',
    ],
    ["a member twice", SENATE, (json) => void json.votes.Yea?.push(first(json, "Nay")), "votes.Yea.54/id: votes twice"],
    [
      "no id",
      SENATE,
      (json) => {
        first(json, "Nay").id = "";
      },
      "nobody is taken by name",
    ],
    [
      "a House id in the Senate",
      SENATE,
      (json) => {
        first(json, "Nay").id = "B001230";
      },
      'is no id of the senate: "B001230"',
    ],
    ["a sum unlike the rows", SENATE, (json) => void json.votes.Nay?.pop(), "result/nay: prints 45, the rows are 44"],
    [
      "a day that does not exist",
      SENATE,
      (json) => {
        json.date = "2015-02-29T14:16:00-05:00";
      },
      "date: is no day and time",
    ],
    [
      "an hour that Washington does not have",
      SENATE,
      (json) => {
        json.date = "2015-10-20T14:16:00-05:00";
      },
      "date: is no day and time",
    ],
    [
      "a day outside the session",
      SENATE,
      (json) => {
        json.date = "2017-10-20T14:16:00-04:00";
      },
      'date: is not in the session of 2015: "2017-10-20"',
    ],
    [
      "a year outside the Congress",
      SENATE,
      (json) => {
        json.session = "2019";
      },
      'session: is no year of Congress 114: "2019"',
    ],
    [
      "another number than its own id",
      SENATE,
      (json) => {
        json.number = 281;
      },
      "vote_id: the rest of the file says s281-114.2015",
    ],
    [
      "another chamber",
      SENATE,
      (json) => {
        json.chamber = "h";
      },
      "vote_id: the rest of the file says h280-114.2015",
    ],
    [
      "another source",
      SENATE,
      (json) => {
        json.source_url = "http://example.org/vote.xml";
      },
      "source_url: the rest of the file says",
    ],
    [
      "an unknown majority",
      SENATE,
      (json) => {
        json.requires = "4/5";
      },
      'requires: is no majority that a chamber requires: "4/5"',
    ],
    [
      "an unknown kind of bill",
      SENATE,
      (json) => {
        json.bill = { type: "x", number: 1, congress: 114 };
      },
      'bill.type: is no bill or resolution: "x"',
    ],
    [
      "no votes",
      SENATE,
      (json) => {
        json.votes = {};
      },
      "votes: nobody voted",
    ],
    [
      "a vice president in the House",
      HOUSE,
      (json) => void json.votes.Yea?.push("VP"),
      "the vice president votes once, and in the Senate",
    ],
    [
      "a party that is no letter",
      SENATE,
      (json) => {
        first(json, "Nay").party = "Whig";
      },
      'is no party letter: "Whig"',
    ],
    [
      "text with a null character",
      SENATE,
      (json) => {
        json.question = "a\0b";
      },
      "question: holds a null character",
    ],
    [
      "a number as text",
      SENATE,
      (json) => {
        json.congress = "114" as never;
      },
      'congress: must be a whole number: "114"',
    ],
  ];
  test.each(cases)("%s", (_what, id, change, message) => {
    const { path, json } = changed(id, change);
    expect(errorOf(path, JSON.stringify(json))).toContain(message);
  });

  test("a file that is named for another roll call", () => {
    const { json } = rollCallIn(files, SENATE);
    expect(errorOf("data/114/votes/2015/s281/data.json", JSON.stringify(json))).toBe(
      'number: the file is named for 281: "s280-114.2015"',
    );
  });

  test.each(["__proto__", "constructor", "toString"])("a word that is a property of every object: %s", (word) => {
    const { path, json } = rollCallIn(files, SENATE);
    const text = JSON.stringify(json).replace('"Present":', `"${word}":`);
    expect(errorOf(path, text)).toContain("is no word for a vote");
  });
});

describe("XML of the Senate", () => {
  const cases: [string, (xml: string) => string, string][] = [
    [
      "a count unlike the rows",
      (xml) => xml.replace("<present></present>", "<present>1</present>"),
      "count/present: prints 1, the rows are 0",
    ],
    [
      "an unknown word",
      (xml) => xml.replace("<vote_cast>Nay<", "<vote_cast>Perhaps<"),
      'is no word for a vote: "Perhaps"',
    ],
    ["no LIS id", (xml) => xml.replace(/<lis_member_id>S\d+</, "<lis_member_id><"), "nobody is taken by name"],
    [
      "a day that does not exist",
      (xml) => xml.replace("October 20, 2015", "October 32, 2015"),
      "vote_date: is no day and time in Washington",
    ],
    ["a thirteenth hour", (xml) => xml.replace("02:16 PM", "13:16 PM"), "vote_date: is no day and time in Washington"],
    ["a third session", (xml) => xml.replace("<session>1<", "<session>3<"), "session: must be 1 or 2: 3"],
    [
      "a year of another session",
      (xml) => xml.replace("<congress_year>2015<", "<congress_year>2016<"),
      "congress_year: is not the year",
    ],
    [
      "an element twice",
      (xml) => xml.replace("<session>1</session>", "<session>1</session><session>2</session>"),
      'roll_call_vote/session: stands here twice, first as "1", then as: "2"',
    ],
    ["another element at the top", (xml) => xml.replaceAll("roll_call_vote>", "rolls>"), "is no form of official file"],
    ["a cut off file", (xml) => xml.slice(0, xml.length / 2), "unclosed tag"],
  ];
  test.each(cases)("%s", (_what, change, message) => {
    const { json } = rollCallIn(files, SENATE);
    expect(errorOf(officialXmlPath(json), change(officialXml(json)))).toContain(message);
  });

  test("a live pair is Present, and its words stay", () => {
    const { json } = rollCallIn(files, "s173-115.2017");
    const xml = officialXml(json).replace("<vote_cast>Present<", "<vote_cast>Present, Giving Live Pair<");
    const file = parseOfficialFile(officialXmlPath(json), Buffer.from(xml));
    expect(file.kind === "roll_call" && file.rollCall.votes.map(({ printed }) => printed)).toContain(
      "Present, Giving Live Pair",
    );
  });
});

describe("XML of the House", () => {
  const xmlOf = () => officialXml(rollCallIn(files, HOUSE).json);

  test("a DOCTYPE that names an external file is let through", () => {
    expect(xmlOf()).toContain("http://clerk.house.gov/evs/vote.dtd");
    expect(errorOf("roll342.xml", xmlOf())).toBe("nothing was refused");
  });

  const cases: [string, (xml: string) => string, string][] = [
    [
      "an internal subset",
      (xml) => xml.replace('vote.dtd">', 'vote.dtd" [<!ENTITY a "b">]>'),
      "an internal subset or entity is not read",
    ],
    ["an entity that nobody declared", (xml) => xml.replace("No Sanctuary", "&sanctuary;"), "undefined entity"],
    ["no bioguide id", (xml) => xml.replace(/name-id="\w+"/, 'name-id="0000000"'), "nobody is taken by name"],
    [
      "a sum unlike the rows",
      (xml) => xml.replace("<nay-total>195<", "<nay-total>196<"),
      "vote-totals/nay: prints 196, the rows are 195",
    ],
    ["no sums", (xml) => xml.replace(/<totals-by-vote>.*<\/totals-by-vote>/, ""), "vote-totals: prints no sums"],
    [
      "an unknown measure",
      (xml) => xml.replace("<legis-num>H R 3003<", "<legis-num>H X 3003<"),
      "legis-num: is no bill or resolution",
    ],
    [
      "an amendment without a number",
      (xml) => xml.replace(/<amendment-num>.*?<.amendment-num>/, "<amendment-num>0</amendment-num>"),
      "amendment/number: must be a whole number from 1 on: 0",
    ],
    [
      "an unknown kind of vote",
      (xml) => xml.replace("<vote-type>YEA-AND-NAY<", "<vote-type>BY ACCLAMATION<"),
      "vote-type: is no kind of vote",
    ],
    [
      "a month that there is not",
      (xml) => xml.replace("29-Jun-2017", "29-Foo-2017"),
      "action-date: is no day and time",
    ],
  ];
  test.each(cases)("%s", (_what, change, message) => {
    expect(errorOf("evs/2017/roll342.xml", change(xmlOf()))).toContain(message);
  });

  test("a Speaker's election whose sums are not the names called out", () => {
    const xml = officialXml(rollCallIn(files, "h10-118.2023").json);
    const wrong = xml.replace("<candidate-total>201<", "<candidate-total>202<");
    expect(errorOf("roll010.xml", wrong)).toContain("prints 202, the rows are 201");
  });

  test("an external file is never asked for", () => {
    // Nothing in the parser can fetch: it is given text and gives back elements. Were the address read, this would throw.
    const xml = xmlOf().replace("http://clerk.house.gov/evs/vote.dtd", "file:///nowhere/vote.dtd");
    expect(errorOf("roll342.xml", xml)).toBe("nothing was refused");
  });
});

describe("bombs", () => {
  const timed = (work: () => string) => {
    const started = performance.now();
    return { message: work(), milliseconds: performance.now() - started };
  };
  const cases: [string, () => string | Buffer, string][] = [
    [
      "entities in entities",
      () => `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><roll_call_vote>&b;</roll_call_vote>`,
      "internal subset",
    ],
    [
      "an external entity",
      () => `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><roll_call_vote>&a;</roll_call_vote>`,
      "internal subset",
    ],
    ["depth in XML", () => "<a>".repeat(1_000_000), "more than 16 levels"],
    [
      "breadth in XML",
      () => `<roll_call_vote>${"<a/>".repeat(1_000_000)}</roll_call_vote>`,
      "more than 100000 elements",
    ],
    [
      "a million numeric references",
      () => `<roll_call_vote>${"&#65;".repeat(1_000_000)}</roll_call_vote>`,
      "must be a whole number",
    ],
    ["depth in JSON", () => "[".repeat(4_000_000), "is not JSON"],
    ["depth in JSON that ends", () => `{"vote_id":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "chamber"],
    ["aliases in YAML", () => `- id: &a {bioguide: X000001}\n  name: *a\n  terms: [*a, *a]\n`, "is not YAML"],
    ["depth in YAML", () => `- id: ${"[".repeat(100_000)}\n`, "is nested too deeply"],
    [
      "depth in YAML by indentation",
      () => `- id:\n${Array.from({ length: 300 }, (_, level) => `${" ".repeat(level + 2)}a:`).join("\n")}\n`,
      "is nested too deeply",
    ],
    ["a table of one endless row", () => `bioguide_id,type\n"${"a".repeat(4_000_000)}`, "is not CSV"],
    ["bytes that are no text", () => Buffer.from([0xff, 0xfd, 0x00, 0x7b]), "is not UTF-8 text"],
    [
      "an encoding of its own",
      () => '<?xml version="1.0" encoding="utf-7"?><roll_call_vote/>',
      "is in an unknown encoding",
    ],
    [
      "a thousand empty lines before a table",
      () => `${"\n".repeat(1000)}a,bioguide_id\n`,
      "is no form of official file",
    ],
    ["nothing at all", () => "", "is no form of official file"],
  ];
  test.each(cases)("%s", (_what, content, refused) => {
    const { message, milliseconds } = timed(() => errorOf("file", content()));
    expect(message).toContain(refused);
    expect(milliseconds).toBeLessThan(5000);
  });
});
