/** Official files as they are really served, and what goes wrong around them: each case is named for what was found. */
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import type { Term } from "#domain/people/term.ts";
import { findFiles } from "#import/official-files/archives/find-files.ts";
import { FileRejected } from "#import/official-files/formats/file-rejected.ts";
import type { Legislator } from "#import/official-files/formats/legislator.ts";
import { type OfficialFile, parseOfficialFile } from "#import/official-files/formats/official-file.ts";
import { ImportFault } from "#import/official-files/import-fault.ts";
import { importFiles } from "#import/official-files/import-files.ts";
import { mergePerson, newPerson } from "#import/official-files/merge-person.ts";
import { knownName } from "#import/official-files/person-slugs.ts";
import { withClient } from "#postgres/database.ts";
import { copyOfRecord } from "../../support/database/database.ts";
import { importElsewhere } from "../../support/official-files/import-process.ts";
import { readFixture, rollCallIn } from "../../support/official-files/official-archive.ts";
import { type File, importAll, rowsOf } from "../../support/official-files/official-import.ts";
import { officialXml, officialXmlPath } from "../../support/official-files/official-xml.ts";
import { SMALL_VOTES, smallPeopleYaml, smallSenateXml } from "../../support/official-files/small-files.ts";
import { zipOf } from "../../support/official-files/zip.ts";
import { scratchFolder } from "../../support/scratch.ts";

const NAME = "vote_119_1_00901.xml";
const PEOPLE = SMALL_VOTES.map(({ id, name }, index) => ({ bioguide: `Z00089${index}`, lis: id, last: name }));
let folder: string;
beforeAll(() => {
  folder = scratchFolder();
});

const parse = (at: string, text: string | Buffer): OfficialFile => parseOfficialFile(at, Buffer.from(text));

function rollCallOf(at: string, text: string | Buffer) {
  const file = parse(at, text);
  if (file.kind !== "roll_call") throw new Error(file.kind);
  return file.rollCall;
}

function errorOf(at: string, text: string | Buffer): string {
  try {
    parse(at, text);
  } catch (error) {
    if (error instanceof FileRejected) return error.message;
    throw error;
  }
  return "nothing was refused";
}

describe("vote_119_1_00522.xml: blocks that the Senate repeats for a vote en bloc", () => {
  const SECOND = `<document><document_type>PN</document_type><document_number>25-28</document_number><document_title>Another Nominee, of Ohio</document_title></document>`;

  test("are taken; the first that says something names the vote", () => {
    const xml = smallSenateXml()
      .replace("</document>", `</document>${SECOND.repeat(96)}`)
      .replace("<amendment>", "<amendment><amendment_number/></amendment>\n<amendment>");
    expect(rollCallOf(NAME, xml)).toEqual(rollCallOf(NAME, smallSenateXml()));
    expect(rollCallOf(NAME, xml).nomination).toEqual({ number: "55-25", title: "Example Nominee, of Maine" });
    const emptyFirst = smallSenateXml().replace("<document>", "<document><document_type/></document><document>");
    expect(rollCallOf(NAME, emptyFirst).nomination?.number).toBe("55-25");
  });

  test("and leave XML and JSON of one vote alike", async () => {
    const { path: at, json } = rollCallIn(await readFixture("quirks.tar.zst"), "s522-119.2025");
    const xml = officialXml(json).replace("</document>", `</document>${SECOND}`);
    const { votes: _, ...printed } = rollCallOf(officialXmlPath(json), xml);
    const { votes: __, ...inJson } = rollCallOf(at, JSON.stringify(json));
    expect(printed).toEqual(inJson);
    expect(printed.subject).toContain("PN55-42");
  });

  test("two lists of members are one, in order", () => {
    const xml = smallSenateXml().replace("</member><member>", "</member></members><members><member>");
    expect(xml).toContain("</members><members>");
    expect(rollCallOf(NAME, xml).votes.map(({ id }) => id)).toEqual(SMALL_VOTES.map(({ id }) => id));
  });

  test("what is printed twice in the same words counts once", () => {
    const xml = smallSenateXml().replace(/<count>.*<\/count>/s, "$&\n$&");
    expect(rollCallOf(NAME, xml)).toEqual(rollCallOf(NAME, smallSenateXml()));
  });
});

describe("XML that has more than was known", () => {
  const ADDED = [
    ["an attribute on the root", "<roll_call_vote>", '<roll_call_vote xmlns:x="http://example.org" version="2">'],
    ["attributes on what is taken", "<vote_cast>", '<vote_cast code="1">'],
    ["an empty element among the members", "<members>", "<members><notes/>"],
    ["an element on every member", "<lis_member_id>", "<bioguide_id>Z000000</bioguide_id><lis_member_id>"],
    ["an element with others in it", "<count>", "<video><url>https://example.org</url></video><count>"],
    ["a comment and an instruction", "<count>", "<!-- corrected --><?print now?><count>"],
  ] as const;
  test.each(ADDED)("%s", (_what, before, after) => {
    const xml = smallSenateXml().replaceAll(before, after);
    expect(rollCallOf(NAME, xml)).toEqual(rollCallOf(NAME, smallSenateXml()));
  });

  test("is reported once a run, however many files have it", async () => {
    const { url } = await copyOfRecord();
    const files = [901, 902, 903].map((number): File => {
      const text = smallSenateXml({ number }).replaceAll("<lis_member_id>", "<seat>1</seat><lis_member_id>");
      return { path: `vote_119_1_00${number}.xml`, bytes: Buffer.from(text) };
    });
    const people = { path: "people.yaml", bytes: Buffer.from(smallPeopleYaml(PEOPLE)) };
    const { importRunId, counts, unknownElements } = await importAll(url, [people, ...files]);
    expect(counts).toMatchObject({ saved: 4, refused: 0 });
    expect(unknownElements).toEqual(["member/seat"]);
    const [run] = await rowsOf<{ message: string }>(url, "SELECT message FROM import_runs WHERE import_run_id = $1", [
      importRunId,
    ]);
    expect(run?.message).toContain(`member/seat (first in ${NAME})`);
  });
});

describe("a file that contradicts itself", () => {
  const CASES = [
    [
      "a number in two forms",
      "<congress>119</congress>",
      "<congress>119</congress><congress>118</congress>",
      "congress",
    ],
    ["two counts", "<count>", "<count><yeas>3</yeas></count><count>", "roll_call_vote/count: stands here twice"],
    ["a result unlike its text", "<vote_result>Nomination Confirmed", "<vote_result>Nomination Rejected", "result: is"],
    ["another majority", "(2-1)", "(2-1, 3/5 majority required)", "the majority required is 1/2, and here it is"],
    ["a party unlike the one beside the name", "<party>R</party>", "<party>D</party>", "members/member[2]/name"],
    ["a state unlike the one beside the name", "<state>MT</state>", "<state>WY</state>", "members/member[2]/name"],
    ["somebody who breaks no tie", "<by_whom>", "<by_whom>Vice President", "tie_breaker/tie_breaker_vote: is missing"],
    ["a vote of nobody", "<tie_breaker_vote>", "<tie_breaker_vote>Yea", "tie_breaker/by_whom: is empty beside a vote"],
    ["an element within a text", "<vote_title>", "<vote_title><b>En bloc:</b> ", "vote_title: has an element"],
    ["somebody among the members who is none", "<members>", "<members><paired>S400 Yea</paired>", "is no member"],
  ] as const;
  test.each(CASES)("%s is refused with element and value", (_what, before, after, message) => {
    expect(errorOf(NAME, smallSenateXml().replace(before, after))).toContain(message);
  });

  test("a vice president where there is no tie", () => {
    const xml = smallSenateXml()
      .replace("<by_whom>", "<by_whom>Vice President")
      .replace("<tie_breaker_vote>", "<tie_breaker_vote>Yea");
    expect(errorOf(NAME, xml)).toBe('vice president: votes where there is no tie (2-1): "Yea"');
  });
});

describe("people", () => {
  const yaml = smallPeopleYaml(PEOPLE.slice(0, 1));
  const withParty = (party: string, more = "") => yaml.replace("party: Republican", `party: ${party}${more}`);
  const termOf = (text: string) => {
    const file = parse("people.yaml", text);
    return file.kind === "people" ? file.people[0]?.terms?.[0] : undefined;
  };

  test("people-caucus-null.yaml: null is no caucus, no middle name, no affiliation, no id", () => {
    expect(termOf(withParty("Independent", "\n    caucus: ~"))?.affiliations).toMatchObject([{ caucus: null }]);
    const empty = withParty("Independent", "\n    party_affiliations: ~")
      .replace("first: Example", "first: Example\n    middle: ~\n    suffix: ~\n    nickname: ~")
      .replace("lis: S491", "lis: S491\n    govtrack: ~\n    wikidata: ~");
    expect(termOf(empty)?.affiliations).toHaveLength(1);
    expect(errorOf("people.yaml", yaml.replace("last: Aalto", "last: ~"))).toBe("Z000890.last: is missing or empty");
  });

  test("people-party-and-future.yaml: an independent of any name has a party on every page", () => {
    expect(termOf(withParty("Independent Democrat"))).toMatchObject({
      partyPrinted: "Independent Democrat",
      affiliations: [{ party: "independent", caucus: null }],
    });
  });

  test("people-after-snapshot.yaml: a term that ends early and a change of party are taken over", () => {
    const affiliation = { party: "republican" as const, caucus: null, startsOn: "2021-01-03", endsOn: "2027-01-03" };
    const term = { ...(termOf(yaml) as Term), affiliations: [affiliation] };
    const over = { ...term, startsOn: "2015-01-06", endsOn: "2021-01-03" };
    const [file] = (parse("people.yaml", yaml) as Extract<OfficialFile, { kind: "people" }>).people as [Legislator];
    const stored = { ...newPerson(file, "example-aalto", "2026-06-01"), terms: [over, term] };
    const merge = (terms: Term[]) => mergePerson(stored, { ...file, terms }, "2026-12-01", { isSeeded: true });
    expect(merge([{ ...over, endsOn: "2020-12-31" }, term])).toEqual(stored);
    expect(merge([over, { ...term, endsOn: "2026-11-15" }])).toMatchObject({
      currentlyServing: false,
      terms: [over, { endsOn: "2026-11-15", affiliations: [{ endsOn: "2026-11-15" }] }],
    });
    const switched = [
      { ...affiliation, endsOn: "2026-11-05" },
      { ...affiliation, party: "independent" as const, caucus: "republican" as const, startsOn: "2026-11-05" },
    ];
    const after = merge([over, { ...term, affiliations: switched }]);
    expect(after).toMatchObject({ currentlyServing: true, terms: [over, { affiliations: switched }] });
  });

  const REFUSED = [
    ["a party that no page can name", withParty("Whig"), "terms.0.party: is no party that has held"],
    ["no party", withParty("''"), "terms.0.party: is no party that has held"],
    ["a caucus that no page can name", withParty("Independent", "\n    caucus: Whig"), "terms.0.caucus: is no party"],
    ["no affiliation", withParty("Independent", "\n    party_affiliations: []"), "party_affiliations: is empty"],
    ["a state that there is not", yaml.replace("state: ME", "state: ZZ"), 'terms.0.state: is no state: "ZZ"'],
    [
      "two terms from one day",
      yaml + yaml.slice(yaml.indexOf("  - type: sen")),
      'terms.1.start: two terms begin on one day: "2021-01-03"',
    ],
    ["an id that no column holds", yaml.replace("lis: S491", "lis: S491\n    icpsr: 99999999999"), "id.icpsr: must be"],
  ] as const;
  test.each(REFUSED)("%s refuses the file with the field", (_what, text, message) => {
    expect(errorOf("people.yaml", text)).toContain(message);
  });

  test("a party of the 19th century, or of a delegate, is no reason", () => {
    const whig = withParty("Whig").replace("2021-01-03", "1841-03-04").replace("2027-01-03", "1847-03-03");
    expect(termOf(whig)?.affiliations).toEqual([]);
  });

  test('"Nicole (Nikki)" has the official name', () => {
    const text = yaml.replace("first: Example", "first: Nicole (Nikki)").replace("Example Aalto", "Nikki Aalto");
    const file = parse("people.yaml", text);
    const [person] = file.kind === "people" ? file.people : [];
    if (!person) throw new Error("nobody was read");
    expect(knownName(person)).toBe("Nikki Aalto");
    expect(knownName({ ...person, officialName: null })).toBe("Nikki Aalto");
  });
});

async function found(name: string, content: Buffer): Promise<string[]> {
  const at = path.join(folder, name);
  fs.writeFileSync(at, content);
  const lines: string[] = [];
  for await (const file of findFiles(at))
    lines.push(`${file.path} ${"bytes" in file ? parse(file.path, file.bytes).kind : JSON.stringify(file)}`);
  return lines;
}

describe("what comes packed or in another encoding", () => {
  const xml = Buffer.from(smallSenateXml());

  test("finder.zip: what a Mac adds is passed over", async () => {
    const zip = zipOf([
      { name: "votes/.DS_Store", content: "\0\0\0\x01Bud1" },
      { name: `votes/${NAME}`, content: xml },
      { name: `__MACOSX/votes/._${NAME}`, content: "\0\x05\x16\x07" },
      { name: "votes/Thumbs.db", content: "\xd0\xcf" },
    ]);
    expect(await found("finder.zip", zip)).toEqual([`votes/${NAME} roll_call`]);
    const tree = path.join(folder, "tree");
    fs.mkdirSync(tree);
    for (const name of [".DS_Store", `._${NAME}`, NAME]) fs.writeFileSync(path.join(tree, name), xml);
    const names: string[] = [];
    for await (const file of findFiles(tree)) names.push(file.path);
    expect(names).toEqual([`tree/${NAME}`]);
  });

  test(".xml.gz is read, under the name that it has without it", async () => {
    expect(await found(`${NAME}.gz`, zlib.gzipSync(xml))).toEqual([`${NAME} roll_call`]);
  });

  test(".tar.gz is read", async () => {
    const { pack } = await import("tar-stream");
    const archive = pack();
    archive.entry({ name: NAME }, smallSenateXml());
    archive.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of archive as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
    expect(await found("votes.tar.gz", zlib.gzipSync(Buffer.concat(chunks)))).toEqual([`${NAME} roll_call`]);
  });

  test("UTF-16 is read, in either order, with a mark or without", () => {
    const le = Buffer.from(smallSenateXml().replace("UTF-8", "UTF-16"), "utf16le");
    const be = Buffer.from(le).swap16();
    const expected = rollCallOf(NAME, xml);
    for (const bytes of [
      le,
      be,
      Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
    ])
      expect(rollCallOf(NAME, bytes)).toEqual(expected);
  });

  test("what is no text is told what it is", () => {
    expect(errorOf("a.xml", zlib.gzipSync(xml))).toBe("document: is a gzip archive, which is not read here");
    expect(errorOf("a.pdf", "%PDF-1.7")).toBe("document: is a PDF, which is not read here");
  });
});

describe("an unexpected fault", { timeout: 60_000 }, () => {
  const people: File = { path: "people.yaml", bytes: Buffer.from(smallPeopleYaml(PEOPLE)) };
  const SENTENCE =
    /^An unexpected fault stopped the import at \S+; the log has the details, and running it again goes on\.$/;

  test("is one sentence with the file's name, and marks the run", async () => {
    const { url } = await copyOfRecord();
    async function* files(): AsyncGenerator<File> {
      yield people;
      yield { path: NAME, bytes: null as unknown as Buffer };
    }
    const error = await importFiles({ databaseUrl: url, what: "a test", files: files() }).catch((reason) => reason);
    expect(error).toBeInstanceOf(ImportFault);
    expect(error.message).toMatch(SENTENCE);
    expect(error.message).toContain(NAME);
    const last = "SELECT outcome::text, message FROM import_runs ORDER BY import_run_id DESC LIMIT 1";
    expect(await rowsOf(url, last)).toEqual([{ outcome: "interrupted", message: error.message }]);
  });

  test("of the database ends the command with 70, and prints no trace", async () => {
    const { url, migrateUrl } = await copyOfRecord();
    await withClient(migrateUrl, (client) =>
      client.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
        CREATE TRIGGER refuse BEFORE INSERT ON roll_call_tallies FOR EACH ROW EXECUTE FUNCTION refuse()`),
    );
    const paths = [people, { path: NAME, bytes: Buffer.from(smallSenateXml()) }].map((file) => {
      const at = path.join(folder, file.path);
      fs.writeFileSync(at, file.bytes);
      return at;
    });
    const { code, stderr, stdout } = await importElsewhere(url, paths);
    expect(code).toBe(70);
    expect(stderr.trim()).toMatch(SENTENCE);
    expect(stderr + stdout).not.toMatch(/^\s+at /m);
  });
});
