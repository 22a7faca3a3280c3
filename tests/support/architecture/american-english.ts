/** Finds British spellings, so that everything in this repository is in American English. */

/** One British spelling and its American form. */
export type Spelling = { british: string; american: string };

const OUR =
  /^(.*?)(hon|fav|lab|col|flav|behavi|neighb|harb|hum|rum|endeav|arm|vap|vig|rig|sav|savi|od|parl|splend|cand|clam|demean|ferv|tum|val|ard)our(s|ed|ing|ings|able|ably|ite|ites|ist|hood|hoods|ful|less|er|ers|al|ally|y)?$/;
const RE = /^(.*(?:cent|theat|lit|fib|calib|spect|sab|met|kilomet|millimet))re(s|d)?$/;
const CE = /^(licen|defen|offen|preten)ce(s|d|less)?$/;
/** Verbs of more than one syllable whose last is not stressed: one l in America. */
const DOUBLED =
  /^(.*(?:cance|trave|mode|labe|signa|leve|fue|counse|tota|channe|tunne|quarre|equa|dia|unrave|pane|penci|funne|marve|initia|jewe|tria|riva|swive|beve))ll(ed|ing|er|ers|ous|or|ors)$/;
const ISE = /^(.+)is(e|es|ed|ing|er|ers|ation|ations)$/;
const YSE = /^(.*(?:ana|para|cata|dia|hydro|electro))lys(e|ed|er|ers|ing)$/;

/** Words in -ise on both sides of the ocean, by what comes before "is": ends of words, then whole words. */
const ISE_EVERYWHERE =
  /(?:[aeou]|w|pr|gu|(?<!ti)v|prom|prem|surm|exerc|prec|conc|exc|inc|circumc|franch|advert|expert|treat|chast|merchand|parad|desp|unr|sunr)$|^(?:r|ar|cr|ir|m|dem|chem|an|den|val|el|mort)$/;

const WORDS: Record<string, string> = {
  acknowledgement: "acknowledgment",
  acknowledgements: "acknowledgments",
  afterwards: "afterward",
  ageing: "aging",
  aluminium: "aluminum",
  amongst: "among",
  backwards: "backward",
  benefitted: "benefited",
  catalogue: "catalog",
  catalogued: "cataloged",
  catalogues: "catalogs",
  cataloguing: "cataloging",
  cheque: "check",
  cheques: "checks",
  cosy: "cozy",
  downwards: "downward",
  enrol: "enroll",
  enrolment: "enrollment",
  enrols: "enrolls",
  focussed: "focused",
  focussing: "focusing",
  fulfil: "fulfill",
  fulfilment: "fulfillment",
  fulfils: "fulfills",
  grey: "gray",
  greys: "grays",
  inwards: "inward",
  judgement: "judgment",
  judgements: "judgments",
  learnt: "learned",
  manoeuvre: "maneuver",
  misspelt: "misspelled",
  mould: "mold",
  onwards: "onward",
  outwards: "outward",
  plough: "plow",
  practise: "practice",
  practised: "practiced",
  practising: "practicing",
  programme: "program",
  programmes: "programs",
  sceptic: "skeptic",
  sceptical: "skeptical",
  skilful: "skillful",
  spelt: "spelled",
  spoilt: "spoiled",
  storey: "story",
  storeys: "stories",
  towards: "toward",
  tyre: "tire",
  upwards: "upward",
  whilst: "while",
};

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const PHRASES: [RegExp, (found: string) => string][] = [
  [/\be-mail(s|ed|ing)?\b/gi, (found) => found.replace("-", "")],
  [/\bper cent\b/gi, () => "percent"],
  [/\bno-one\b/gi, () => "no one"],
  [/\bvice-president\b/gi, () => "vice president"],
  [/\bre-(?:entry|election|elected)\b/gi, (found) => found.replace("-", "")],
  [/\b(?:two|three) (?:thirds|fifths)\b/gi, (found) => found.replace(" ", "-")],
  [new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, "g"), (found) => found.replace(/(\d+) (\w+)/, "$2 $1,")],
  [/(?<![-\w.])US(?= (?:[a-z]|Senat|House|Repres|Congress|Code))/g, () => "U.S."],
];

/** Lists the British spellings of a text, in prose and in the words that identifiers are made of. */
export function britishSpellings(text: string): Spelling[] {
  const phrases = PHRASES.flatMap(([pattern, american]) =>
    [...text.matchAll(pattern)].map(([found]) => ({ british: found, american: american(found) })),
  );
  const words = [...text.matchAll(/\p{L}+/gu)].flatMap(([run]) => run.split(/(?<=\p{Ll})(?=\p{Lu})/u));
  const spelled = words.flatMap((word) => {
    const american = americanFormOf(word.toLowerCase());
    return american === null ? [] : [{ british: word, american }];
  });
  return [...phrases, ...spelled];
}

/** Returns the American form of a lower-case word, or null if the word is spelled alike. */
function americanFormOf(word: string): string | null {
  if (Object.hasOwn(WORDS, word)) return WORDS[word] as string;
  // An attribute's name.
  if (word === "labelledby") return null;
  const our = OUR.exec(word);
  if (our) return `${our[1]}${our[2]}or${our[3] ?? ""}`;
  const re = RE.exec(word);
  if (re) return `${re[1]}er${(re[2] ?? "").replace("d", "ed")}`;
  const ce = CE.exec(word);
  if (ce) return `${ce[1]}se${ce[2] ?? ""}`;
  const doubled = DOUBLED.exec(word);
  if (doubled) return `${doubled[1]}l${doubled[2]}`;
  const yse = YSE.exec(word);
  if (yse) return `${yse[1]}lyz${yse[2]}`;
  const ise = ISE.exec(word);
  if (!ise) return null;
  const [, stem = "", ending] = ise;
  return ISE_EVERYWHERE.test(stem) ? null : `${stem}iz${ending}`;
}
