/** Pieces of which hostile texts are made: what opens and never closes, what almost fits, what repeats. */
export const REPEATED = [
  " ",
  "\t ",
  "\n",
  "\r",
  "\u00a0",
  "a",
  "0",
  "é",
  "😀",
  "-",
  ".",
  ",",
  ":",
  ";",
  "/",
  "\\",
  "%",
  "=",
  "&",
  "#",
  "@",
  "?",
  "_",
  "'",
  '"',
  "“",
  "”",
  "“a",
  "[",
  "]",
  "[a",
  "(",
  ")",
  "{",
  "<",
  ">",
  "<a",
  "</",
  "<!--",
  "<!---->",
  "<!---->\n",
  "<meta ",
  "<meta charset",
  "charset=",
  "…",
  "...",
  "&amp",
  "&#x",
  "a ",
  "a-",
  "a,",
  "a b ",
  "1-",
  "::",
  "1:",
  "f:",
  "\u202a",
  "\u2067",
  "\u2069",
  "\u202c",
  "cloture ",
  "objections of the president ",
  "senate.gov/",
  "http:",
  "https://a.",
  "xn--",
  "order by ",
  "\u0301",
];

/** What stands behind the repetitions: what makes an almost fitting text fail at its end. */
export const ENDS = ["", "\n!", "\u2069".repeat(3000)];

const [SHORT, LONG] = [10_000, 40_000];
/** Processor time; what takes no longer is not looked at closer. Where each sign is looked at for each, it is seconds. */
const NO_TIME_MS = 150;
const TIMES = 3;

/**
 * How much longer a reader takes for a text four times as long: about 4 where it looks at each sign so many times, 16
 * where it looks at each for each; 0 where it takes no time at all. Counted in processor time of this thread, of which
 * a busy machine gives less and takes no more.
 */
export function growthOf(read: (text: string) => unknown, piece: string, end: string): number {
  const [short, long] = [SHORT, LONG].map((length) => piece.repeat(Math.ceil(length / piece.length)) + end);
  if (processorTime(read, long as string) < NO_TIME_MS) return 0;
  const [least, most] = [short, long].map((text) =>
    Math.min(...Array.from({ length: TIMES }, () => processorTime(read, text as string))),
  );
  return (most as number) / (least as number);
}

/** Far from 4 and from 16. */
export const LINEAR = 10;

function processorTime(read: (text: string) => unknown, text: string): number {
  const before = process.threadCpuUsage();
  try {
    read(text);
  } catch {
    // Refusing is an answer, too.
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
