/** Words that editors do not use of people in their own text: they say why somebody did something, or what they are. */

import { around, enclosedIn } from "./enclosed.ts";

export type WordingRule = { pattern: RegExp; because: string };

export const MOTIVE: readonly WordingRule[] = [
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

/** The first word that each rule finds in a text, with why it is asked about. Words between “ and ” are others'. */
export function termsFound(text: string, rules: readonly WordingRule[]): { word: string; because: string }[] {
  const own = around(text, enclosedIn(text, [["“", "”"]])).join("“”");
  return rules.flatMap(({ pattern, because }) => {
    const found = pattern.exec(own);
    return found ? [{ word: found[0].trim(), because }] : [];
  });
}
