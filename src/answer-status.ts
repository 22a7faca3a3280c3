import { AsyncLocalStorage } from "node:async_hooks";

// Held on globalThis: the server in front of the app and the app itself, which is bundled, each have a copy of this file.
const ANSWERS = Symbol.for("said-and-voted.answer-status");
const held = globalThis as typeof globalThis & { [ANSWERS]?: AsyncLocalStorage<{ status: number | null }> };
held[ANSWERS] ??= new AsyncLocalStorage();
const answers = held[ANSWERS];

/**
 * Sets the status of the page that is being made, where its words are about something that is not there. The framework
 * knows 200, and a 404 that has the same words for everything. Without the server in front, in development, it stays 200.
 */
export function answerWith(status: 400 | 404): void {
  const answer = answers.getStore();
  if (answer) answer.status = status;
}

/** Runs `work`, which can ask for the status that a page has set meanwhile; null where none did. */
export function withAnswerStatus<T>(work: (asked: () => number | null) => T): T {
  const answer: { status: number | null } = { status: null };
  return answers.run(answer, () => work(() => answer.status));
}
