/** The steps in the life of a record that a form takes. */
export const TRANSITIONS = ["return", "reopen", "publish", "retract", "restore", "approve", "decline"] as const;
export type TransitionName = (typeof TRANSITIONS)[number];

/** What has just been done to a record, as its page says it. */
const TRANSITION_MESSAGES: Record<string, string> = {
  saved: "Saved.",
  submitted: "Saved and submitted: a reviewer takes it from here.",
  returned: "Returned to the draft.",
  reopened: "A draft again. Readers still see that it was retracted.",
  published: "Published. Readers see it now.",
  retracted: "Retracted. Its address says so, and why.",
  restored: "Restored as a new version.",
  proposed: "Saved. Readers see the correction once a second person has approved it.",
  corrected: "Approved. Readers see the correction and the note now.",
  declined: "Declined. Readers see no change.",
};

export function transitionMessage(name: unknown): string | undefined {
  return typeof name === "string" && Object.hasOwn(TRANSITION_MESSAGES, name) ? TRANSITION_MESSAGES[name] : undefined;
}
