import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { americanEnglish } from "#data/history/vocabulary.ts";
import { beyondTypingError, type Vocabulary } from "#domain/history/typing-error.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  const dictionary = await americanEnglish();
  const own = new Set(["detainer", "detainers"]);
  const names = new Set(["schumer", "brown"]);
  vocabulary = { isWord: (word) => own.has(word) || dictionary(word), isName: (word) => names.has(word) };
}, 30_000);

test.each([
  ["They recieve the money.", "They receive the money."],
  ["The goverment said so.", "The government said so."],
  ["Cities honor teh detainers.", "Cities honor the detainers."],
  ["It was becuase of that, and hte bill failed.", "It was because of that, and the bill failed."],
  ["This seperate bill has accomodations.", "This separate bill has accommodations."],
  ["The immigraton laws", "The immigration laws"],
  ["They support the the bill.", "They support the bill."],
  ["The the bill", "The bill"],
  ["It is the end of the the", "It is the end of the"],
  ["It did not happen", "It did not happen."],
  ["He said “it did not happen”", "He said “it did not happen.”"],
  ["It failed the test It was late.", "It failed the test. It was late."],
  ["It  has two   spaces .", "It has two spaces."],
  ["It ended.Then it began", "It ended. Then it began"],
  ['He said "we don\'t" - and left...', "He said “we don’t” — and left…"],
  ["A line\nand another", "A line and another"],
  ["It was done ,, twice.", "It was done, twice."],
  ["to gether, alot of it", "together, a lot of it"],
  ["They dont know, and it isnt so.", "They don’t know, and it isn't so."],
  ["The honour of it", "The honor of it"],
  ["The senators' offices", "The senators’ offices"],
])("fixes: %s", (before, after) => {
  expect(beyondTypingError(before, after, vocabulary)).toBeNull();
});

describe("more than a typing error", () => {
  test.each([
    ["a negation put in", "It is now the law", "It is not the law"],
    ["a negation put in", "They want to cooperate", "They want not to cooperate"],
    ["a negation taken out", "They do not cooperate", "They do cooperate"],
    ["a negation taken out", "They do not cooperate", "They do now cooperate"],
    ["a negation", "They can cooperate", "They can't cooperate"],
    ["a negation", "They can cooperate", "They cannot cooperate"],
    ["a negation", "They are able to", "They are unable to"],
    ["a negation", "It is lawful", "It is unlawful"],
    ["a negation", "It was ilegal", "It was legal"],
    ["a negation", "It is nconstitutional", "It is unconstitutional"],
    ["a negation", "It is nconstitutional", "It is constitutional"],
    ["a negation", "They hardy cooperate", "They hardly cooperate"],
    ["a negation", "Either of them", "Neither of them"],
    ["a negation", "They use funds", "They refuse funds"],
    ["a negation", "They reuse detainers", "They refuse detainers"],
    ["a negation", "With a warrant", "Without a warrant"],
    ["a negation that was misspelled", "Withuot a warrant", "Without a warrant"],
    ["a negation that was misspelled", "They do nto cooperate", "They do not cooperate"],
    ["a negation that was misspelled", "They do nto cooperate", "They do into cooperate"],
    ["a negation with a space", "It is notable", "It is not able"],
    ["a negation with a space", "They are now here", "They are nowhere"],
    ["a negation with a space", "nowall cities", "now all cities"],
    ["a negation twice", "No no cities", "No cities"],
    ["a stop behind a negation", "They said no The cities went on", "They said no. The cities went on"],
    ["a side", "They support the bill", "They oppose the bill"],
    ["another word", "They should cooperate", "They could cooperate"],
    ["another word", "It came form there", "It came from there"],
    ["another word", "Cities honor detainers", "Cities honor detainees"],
    ["another word", "They recieve people", "They relieve people"],
    ["an inflection", "Cities cooperates", "Cities cooperate"],
    ["a misspelling put in", "They receive people", "They recieve people"],
    ["a number", "Two cities", "Ten cities"],
    ["a number", "two cities", "ten cities"],
    ["a number", "tew cities", "ten cities"],
    ["a number", "thre cities", "there cities"],
    ["a digit", "in 2015", "in 2016"],
    ["a digit", "1,000 people", "1000 people"],
    ["a digit", "In 2015, 300 people", "In 2015,300 people"],
    ["a digit", "the 1st", "the 2nd"],
    ["a name", "Senator Brown said", "Senator Browne said"],
    ["a name", "Ms. Exampel said", "Ms. Example said"],
    ["a name", "schumer said", "schemer said"],
    ["a name", "the senate", "the Senate"],
    ["a name", "Jon said", "Join said"],
    ["a word more", "They cooperate", "They fully cooperate"],
    ["a word less", "They fully cooperate", "They cooperate"],
    ["a word at the end", "They cooperate", "They cooperate when asked"],
    ["a word at the beginning", "They cooperate", "When they cooperate"],
    ["words turned round", "Cities sue states", "states sue Cities"],
    ["a question", "They cooperate.", "They cooperate?"],
    ["quotation marks", "The sanctuary cities", "The “sanctuary” cities"],
    ["a comma", "No, cities", "No cities"],
    ["a comma", "the the, bill", "the bill"],
    ["an omission", "They cooperate … always", "They cooperate always"],
    ["a sign", "It is 5 percent", "It is -5 percent"],
    ["a sign", "$ more", "£ more"],
    ["a letter of another alphabet", "They recieve it", "They rеceive it"],
    ["a sign that nobody sees", "They receive it", "They re\u200bceive it"],
    ["nothing", "They receive it", ""],
    ["anything", "", "They receive it"],
    ["rightly twice", "He had had enough", "He had enough"],
    ["many slips in few words", "teh goverment recieve", "the government receive"],
  ])("%s: %s", (_what, before, after) => {
    expect(beyondTypingError(before, after, vocabulary)).toEqual(expect.any(String));
  });
});

const word = fc.constantFrom(
  ..."they said that the cities do not support cooperation with agents and refuse to honor no detainers in 2015 Texas ten".split(
    " ",
  ),
);
const text = fc.array(word, { minLength: 3, maxLength: 25 }).map((words) => `${words.join(" ")}.`);
/** Null where it holds of everything that was tried; else what it does not hold of. */
const counterexample = (property: fc.IProperty<unknown>) => fc.check(property, { numRuns: 400 }).counterexample;

describe("whatever the text", () => {
  test("nothing changed is nothing more", () => {
    const same = fc.property(fc.string({ unit: "grapheme" }), (it) => beyondTypingError(it, it, vocabulary) === null);
    expect(counterexample(same)).toBeNull();
  });

  test("a word of the language never becomes another, nor goes, nor comes", () => {
    const change = fc.tuple(text, fc.nat(), fc.option(word));
    const unchanged = fc.property(change, ([before, at, put]) => {
      const words = before.slice(0, -1).split(" ");
      const [index, was] = [at % words.length, words[at % words.length]];
      if (put === was || (put === null && (was === words[index - 1] || was === words[index + 1]))) return true;
      const changed = put === null ? words.toSpliced(index, 1) : words.with(index, put);
      const longer = put === null ? [] : [words.toSpliced(index, 0, put)];
      return [changed, ...longer].every((after) => {
        const doubled = after.length > words.length && (words[index] === put || words[index - 1] === put);
        return doubled || beyondTypingError(before, `${after.join(" ")}.`, vocabulary) !== null;
      });
    });
    expect(counterexample(unchanged)).toBeNull();
  });

  test("what a fixed text says of digits, numbers, negations and capitals stays the same", () => {
    const notable = (message: string) => message.match(/\d+|\b(?:not|no|refuse|ten|Texas)\b/g)?.join() ?? "";
    const garbled = fc.tuple(
      text,
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz0123456789 -'")),
    );
    const sense = fc.property(garbled, ([original, at, how, letter]) => {
      const place = at % original.length;
      const garble = [
        original.slice(0, place) + letter + original.slice(place),
        original.slice(0, place) + original.slice(place + 1),
        original.slice(0, place) + letter + original.slice(place + 1),
      ][how % 3] as string;
      const there = beyondTypingError(garble, original, vocabulary) === null;
      const back = beyondTypingError(original, garble, vocabulary) === null;
      return (!there && !back) || notable(garble) === notable(original);
    });
    expect(counterexample(sense)).toBeNull();
  });

  test("two hostile pages are told apart at once", () => {
    const long = "recieve the the ".repeat(600);
    const started = performance.now();
    expect(beyondTypingError(long, `${long} x`, vocabulary)).toEqual(expect.any(String));
    expect(beyondTypingError("a".repeat(20_000), `${"a".repeat(19_999)}b`, vocabulary)).toEqual(expect.any(String));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
