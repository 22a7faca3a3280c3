/** Texts that have done harm somewhere, or make what holds them fall over. None of it is anybody's words. */
const SCRIPTS = [
  "<script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "<iframe srcdoc='<script>alert(1)</script>'>",
  "{{constructor.constructor('alert(1)')()}}",
  "${alert(1)}",
  "<!--<script>-->",
  "]]></script><script>alert(1)</script>",
  "<a href='javascript:alert(1)'>words</a>",
  "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "<style>*{display:none}</style>",
  "<meta http-equiv=refresh content=0;url=//example.org>",
];
const QUERIES = [
  "'; DROP TABLE statements; --",
  "' OR 1=1 --",
  '"; DELETE FROM revisions; --',
  "$$; SELECT pg_sleep(10); $$",
  "\\'; TRUNCATE audit_entries; --",
  "%_\\",
  '{"$ne": null}',
  "__proto__",
  "constructor",
];
const FORMULAE = [
  "=1+1",
  "+1+1",
  "-1+1",
  "@SUM(1)",
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  "\t=1+1",
];
const PATHS = [
  "../../../../etc/passwd",
  "C:\\Windows\\win.ini",
  "file:///etc/passwd",
  "%2e%2e%2f",
  "/admin?to=//example.org",
];
const SIGNS = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "a\udfffb",
  "\ud83d\ude00",
  "\ufeff",
  "\u200b\u200c\u200d",
  "\u202egnirts\u202c",
  "\u2066\u2067\u2068\u2069",
  "\u061c",
  "\u2028\u2029",
  "\r\r\r",
  "\n\n\n",
  "\u0007\u0008\u001b[31m",
  "\u007f\u0080\u009f",
  "Z\u0351\u036b\u0343\u0313\u033c\u0313",
  `e${"\u0301".repeat(2000)}`,
  "﷽".repeat(50),
  "👨‍👩‍👧‍👦".repeat(40),
  "İ ı ß ﬁ Ω Å",
  "\u{10ffff}",
  "\ue000",
  "\ufffe\uffff",
  "مرحبا بالعالم",
  "שלום",
  "ＦＵＬＬ　ＷＩＤＴＨ",
];
const LENGTHS = [
  "x".repeat(5_000),
  "word ".repeat(900),
  `${"ä".repeat(4_999)}`,
  `https://example.org/${"a".repeat(3_000)}`,
  "x".repeat(1_000_000),
  "\n".repeat(100_000),
  "(".repeat(10_000),
  `${"a".repeat(30)}!`.repeat(150),
];
const FORMATS = [
  "%s%s%s%n",
  "{0}{1}",
  "\\u0041",
  "\\x00",
  "%00",
  "&#0;",
  "&nbsp;",
  "NaN",
  "null",
  "undefined",
  "true",
  "1e400",
  "-0",
];

const plain = [...SCRIPTS, ...QUERIES, ...FORMULAE, ...PATHS, ...SIGNS, ...FORMATS];

/** More than two hundred: each by itself, and the shorter ones with words around them and in brackets and quotes. */
export const HOSTILE_TEXTS: string[] = [
  ...plain,
  ...LENGTHS,
  ...plain.map((text) => `Made-up words, ${text} and more.`),
  ...plain.slice(0, 50).map((text) => `“${text}” [${text}]`),
];
