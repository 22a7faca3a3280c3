/** What came of one attempt, in words for the log. `last`: trying again would change nothing. */
export type Attempt = { delivered: boolean; outcome: string; last?: boolean };
