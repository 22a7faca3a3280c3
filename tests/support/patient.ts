/** For transactions of tests: a busy machine takes its time to connect and to write. */
export const PATIENT = { maxWait: 60_000, timeout: 60_000 };
