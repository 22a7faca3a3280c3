/** What editors' own text may not say in public, and why. Words of others, between quotation marks, are left out. */
type Rule = { pattern: RegExp; because: string };

/** What only the people who compile the record understand. It belongs in `editorNotes`. */
const JARGON: Rule[] = [
  { pattern: /\bslugs?\b/i, because: "a word of those who build the site" },
  { pattern: /\bseed\b/i, because: "how the record was compiled" },
  { pattern: /\bdata ?sets?\b/i, because: "how the record was compiled" },
  { pattern: /\bexcerpts?\b/i, because: 'say "the part that was seen"' },
  { pattern: /\bconfirm\b(?! that)/i, because: "an errand for editors" },
  { pattern: /\b(editor|coder)s? to judge\b|\bfor a coder\b|\bthe targets\b/i, because: "talk of those who code" },
  { pattern: /\b(find|fetch|check|read) the (original|whole|page|full)\b/i, because: "an errand for editors" },
  { pattern: /\bdo not (count|publish|show)\b|\bneeds a better source\b/i, because: "an errand for editors" },
  { pattern: /\badjacent\b/i, because: 'say "a nearby subject"' },
  { pattern: /\bnon-senators?\b/i, because: "say who the person is" },
  { pattern: /\b[a-z]+-\d{4}-\d{2}\b/, because: "the id of another record" },
  { pattern: /\b[hs]\d+-\d{3}\.\d{4}\b/, because: "the id of a roll call" },
  { pattern: /^same\b/i, because: "a reader does not see the record that it is the same as" },
  { pattern: /(^|[\s(])'[^']+'(?=$|[\s.,;:)])|"/, because: "what is quoted stands between “ and ”" },
];

/** What says why somebody did something, or what kind of person they are. Neither is in the record. */
const MOTIVE: Rule[] = [
  {
    pattern: /\b(lied|liars?)\b|\b(lies|lying) (to|about)\b|\ba lie\b/i,
    because: "says that somebody means to deceive",
  },
  { pattern: /\bflip[- ]?flop|\bhypocri|\binconsisten/i, because: "judges a change of view" },
  { pattern: /\b(pretend|feign|pander)/i, because: "says what somebody really thinks" },
  { pattern: /\bclaim(s|ed) (to|that|credit)\b/i, because: "doubts what somebody says" },
  { pattern: /\b(admit|confess|conced)(s|es|ed|ing)?\b/i, because: "says that there was something to hide" },
  { pattern: /\bfinally\b|\bat last\b/i, because: "says that it took too long" },
  { pattern: /\brefus(e|es|ed|ing) to (answer|say|comment|respond)\b/i, because: "reads a will into a silence" },
  { pattern: /\b(dodg|evad|evasi|duck|sidestep|stonewall)/i, because: "reads a will into an answer" },
  { pattern: /\b(radical|extrem(e|ist|ism)|fringe|far-(left|right))\b/i, because: "an adjective about people" },
  { pattern: /\b(condemn|slam|blast|bash)(s|ed|ing)?\b/i, because: "more heat than the words have" },
  { pattern: /\b(shameful|disgrace|brave|courageous|reckless|desperate)/i, because: "praise or blame" },
  { pattern: /\billegals\b|\billegal aliens?\b/i, because: "one side's noun for people" },
  { pattern: /\b(crackdowns?|amnesty|open borders)\b/i, because: "one side's noun for a measure" },
];

/** One public text and where it stands: "statements/x.json notes". */
export type PublicText = { at: string; text: string };

/** Every rule that a text breaks, in words. */
export function wordingFaults({ at, text }: PublicText): string[] {
  const own = text.replace(/“[^”]*”/g, "“”");
  return [...JARGON, ...MOTIVE].flatMap(({ pattern, because }) => {
    const found = pattern.exec(own);
    return found ? [`${at}: “${found[0].trim()}” (${because})`] : [];
  });
}
