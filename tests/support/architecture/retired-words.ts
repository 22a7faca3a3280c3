/** Coinages of an earlier version that a newcomer could not know, with the standard words that replaced them. */

/** `pattern` is tested on source text, case-sensitively. Plain uses of an English word stay allowed. */
export type RetiredWord = { pattern: RegExp; instead: string };

const PAGES: readonly RetiredWord[] = [
  { pattern: /[kK]eptPages?|\b[kK]eep(s|ing)?Pages?\b|\bkept[- ]pages?\b/, instead: "cached page, page cache" },
  { pattern: /PageMaker|pageMaker|\bmakePage|MadePage|\b(page-maker|make-page)\b/, instead: "render, page renderer" },
  { pattern: /\bletGo\b|lettingGo/, instead: "invalidate, evict" },
  {
    pattern: /[rR]ecordClock|\brecord-clock\b|\bmoveClock|\bclock of the record\b|\brecord's clock\b/,
    instead: "data version",
  },
  { pattern: /[tT]ellDatabase|[dD]atabaseTold|wordOfParent/, instead: "message, notify" },
  { pattern: /withoutFramework|[wW]ithout-framework/, instead: "stripNextScripts" },
  { pattern: /UNKNOWN_SENDER|senderNetwork|requireSender/, instead: "client network" },
  { pattern: /\banswerWith\b|answerStatus|site_answers_total|\banswer-status\b/, instead: "response, respond" },
  { pattern: /\bwindow-limit\b|[wW]indowLimit|[cC]ountingPool|\bcounting-pool\b/, instead: "rate limiter" },
  { pattern: /\bkeyedHash|\bkeyed[- ]hash\b/, instead: "HMAC" },
  { pattern: /TooBusy|too_busy|DatabaseGone|database_gone/, instead: "overloaded, database unavailable" },
  { pattern: /PATIENCE|\bpatience\b/, instead: "timeout" },
  { pattern: /untilTheSecondEnds|[eE]dgeSecond|\bedge-second\b/, instead: "microcaching, X-Accel-Expires" },
  { pattern: /\bsiteMap\b|\bSiteMap\b/, instead: "route table; sitemap for sitemap.xml" },
  { pattern: /\brubbish\b/i, instead: "garbage" },
];

const ADMIN: readonly RetiredWord[] = [
  { pattern: /\bisRoom|Room(Frame|Title|Page)|InRoom|inRoom|ForRoom|[eE]ditorsRoom/, instead: "admin" },
  { pattern: /\b[eE]ditors['’] room\b|\bpath-in-room\b/, instead: "admin pages" },
  { pattern: /\b(at|past|through|front) (the )?door\b|\bthe door\b/, instead: "sign-in" },
  {
    pattern: /[kK]eptTyping|[sS]entTyping|[fF]ollowedTyping|\b(kept|sent)[-_]typing\b|\btypedOf\b/,
    instead: "autosave",
  },
  { pattern: /\bTypist\b|\btypistOf/, instead: "draft owner" },
  { pattern: /Desk(Item|s)?\b|[dD]esk[A-Z]|\b\w+-desk\b/, instead: "queue, editor" },
  { pattern: /\bkeep(Person|Note|Source|Checks|Statement|Record|Editor|Voice|Reading)\w*/, instead: "save" },
  { pattern: /\b(who-asks|whoAsks|mayComeIn|SignedIn)\b/, instead: "current editor" },
  { pattern: /\b[rR]efusalIn\b|\bRefusal\b|\brefuse[A-Z]\w+/, instead: "UserFacingError, assert" },
  { pattern: /RecordKind|recordKind|\brecord-kinds?\b|\bRevised\b/, instead: "record type" },
  { pattern: /\bmayMove\b|[sS]tatusMove|\bstatus-moves?\b/, instead: "status transition" },
  { pattern: /[cC]hangedSubstance|[rR]ecordSubstance|\brecord-substance\b/, instead: "public fields" },
  { pattern: /LookPanel|LookAgain|[sS]tatementLook|\b(statement-look|look-panel)\b/, instead: "live preview" },
  { pattern: /TickFields?|\btick-fields?\b/, instead: "checkbox" },
  { pattern: /RecordLife\b|recordLife\b|\brecord-life\b|LifeSections?\b|\blife-sections\b/, instead: "lifecycle" },
  { pattern: /databaseTrouble|\bmisfortune\b/i, instead: "error" },
  { pattern: /BesideList|findBeside|\bbeside-list\b/, instead: "related" },
  { pattern: /[wW]elcomeLink|\bwelcome-link\b/, instead: "invitation link" },
];

const IMPORT: readonly RetiredWord[] = [
  { pattern: /\bHeld[A-Z]\w+|\breadHeld|\bheld-(facts|people)\b|\bheld(Facts|People)\b/, instead: "stored" },
  { pattern: /\bsettle[A-Z]\w+|\bsettle-\w+/, instead: "resolve" },
  { pattern: /[sS]hippedRecord/, instead: "seed record" },
  {
    pattern: /onTheSubject|offSubject|OffSubject|\boff-subject\b|\boff the subject\b/,
    instead: "in scope, out of scope",
  },
  { pattern: /decideFile|\bdecide-file\b/, instead: "plan" },
  { pattern: /PrintedRollCall|checkPrinted|[pP]rintedWord/, instead: "parsed, published" },
  { pattern: /\btake(Over|All|List)\b|\bTakesOver\b/, instead: "import" },
  { pattern: /[sS]enateMenu|\bsenate-menu\b/, instead: "Senate vote index" },
];

const RECORD: readonly RetiredWord[] = [
  { pattern: /\bPACES\b|\bPACE_DAYS\b|\bpaceOf\b/, instead: "frequency" },
  { pattern: /\bwishSchema\b|\bWish\b/, instead: "subscription request" },
  { pattern: /\bsay(s|ing)?Yes\b|\bsaidYes\b/, instead: "confirm" },
  { pattern: /\b(un)?sealed\b/, instead: "encrypted" },
  { pattern: /\b(senator|statement|query|record|rollCall)Address\b/, instead: "path" },
  { pattern: /\b(statement|rollCall|paging|moment|date|senator)Shape\b/, instead: "schema" },
  { pattern: /ListedPair|PairList\b|PairRow\b|\bpair-(list|row)\b/, instead: "comparison, comparison item" },
  { pattern: /\bVoteCast(s|_)|\bCASTS\b/, instead: "vote values" },
  { pattern: /[a-z]InWords\b|publicWords|\bpublic-words\b/, instead: "text, label, describe" },
  { pattern: /PageFoot\b|SiteFoot\b|\b(page|site)-foot\b/, instead: "footer" },
  { pattern: /momentSql|momentShape/, instead: "timestamp" },
  { pattern: /[rR]estedOn|\brested-on\b|restingLinks/, instead: "citing records" },
  { pattern: /\bshowDay\b|onSameDay|[dD]ayOfPage|\bday-of-page\b/, instead: "as-of date" },
  { pattern: /[kK]eptSums|\bkept-sums\b/, instead: "checksum cache" },
  {
    pattern:
      /[pP]astPage|\bpast-page\b|recordBefore\b|sourcesBefore\b|\b(record|sources)-before\b|[rR]ebuilt-?[rR]ecord/,
    instead: "as of a date",
  },
  { pattern: /[pP]artyInk\b|\bINKS\b/, instead: "color" },
  { pattern: /TimeStrip|\btime-strip\b|StripRows?\b|StripDrawing|\bstrip-(rows|drawing)\b/, instead: "timeline chart" },
  { pattern: /NearList|nearMatch/, instead: "similar" },
  { pattern: /crossesParty|[pP]artyCrossings|\bparty-crossings\b/, instead: "votes against party" },
  { pattern: /\bSaidColumn\b/, instead: "statement text" },
  { pattern: /\bonceFor\b|\bonce-for\b|whileItStands|\bwhile-it-stands\b/, instead: "memoize" },
  { pattern: /connectPlain|\bplain connection\b/, instead: "pg connection" },
  { pattern: /RecordReach|\brecord-reach\b/, instead: "coverage" },
  { pattern: /\bhouse[- ]rules\b|\btests\/house\b/, instead: "architecture tests" },
  { pattern: /\banew\b/, instead: "again" },
  { pattern: /\b[mM]end(s|ed|ing)?\b/, instead: "fix" },
];

export const RETIRED_WORDS: readonly RetiredWord[] = [...PAGES, ...ADMIN, ...IMPORT, ...RECORD];

/** Names each retired word of a text with its standard word: "letGo (invalidate, evict)". */
export function retiredWords(text: string): string[] {
  return RETIRED_WORDS.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text);
    return found ? [`${found[0]} (${instead})`] : [];
  });
}
