/** How a session stands to its account's second factors. `held`: there is any; `presentedAt`: when one was last given. */
export type SecondFactorStatus = { enrolled: boolean; presentedAt: Date | null };

/** So long after a second factor was given, factors and other people's accounts may be changed. */
export const FRESH_MINUTES = 10;

/** Whether a session may do anything at all: once there is a factor, only one that presented it. */
export function isComplete({ enrolled, presentedAt }: SecondFactorStatus): boolean {
  return !enrolled || presentedAt !== null;
}

/** Whether a second factor was presented just now. */
export function isFresh({ enrolled, presentedAt }: SecondFactorStatus, now = new Date()): boolean {
  return enrolled && presentedAt !== null && now.getTime() - presentedAt.getTime() < FRESH_MINUTES * 60_000;
}

/** Whether factors may be added or removed: the first by whoever gives the password, all others by who gave one just now. */
export function mayChangeFactors(status: SecondFactorStatus, now = new Date()): boolean {
  return !status.enrolled || isFresh(status, now);
}
