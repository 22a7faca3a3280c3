/**
 * The folder names of `src/domain`, `src/data` and `src/components`, and of their tests. A subject has the same name in
 * every layer (docs/decisions/0100).
 */
export const SUBJECTS: Record<string, string> = {
  // What the site is about.
  statements: "quotes, their coding, and the checks before publication",
  propositions: "the three propositions and the positions on them",
  "roll-calls": "roll calls, votes, readings, candidates, the vote grid",
  comparisons: "the engine, verdicts, headlines, lists of comparisons",
  people: "senators, terms, parties, states, voices",
  sources: "sources, their stored copies, citations",
  inquiries: "questions to several people, and the coverage of the data",
  background: "events, rights of reply, the timeline",
  // What happens to the records.
  record: "what all record types share: the workflow, forms, review, the public data as one value",
  history: "revisions, corrections, retractions, past days",
  editors: "accounts, sessions, the audit log, autosave, the publication freeze",
  "official-files": "imports of official files",
  // How readers and programs reach them.
  search: "full-text search",
  feeds: "feeds, email subscriptions, webhooks",
  sharing: "embeds, oEmbed, share images, structured data, citations of a page",
  downloads: "tables as files",
  reports: "readers' reports of errors",
  wording: "the public wording of every code",
  glossary: "terms of the debate and of the method",
  // What every subject uses.
  site: "paths, queries and the frame of every page",
  text: "operations on text",
  values: "dates, numbers, queries of lists",
  ui: "fields, tables, headings",
  database: "the connection, columns, encryption",
  "rate-limits": "limits per client, account or address",
};
