import { APIError } from "better-auth/api";
import { log } from "#log.ts";

/** What the library refuses is an answer; what it fails at is thrown. */
export async function nullIfRejected<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
    log.warn({ reason: error.body?.code }, "sign-in rejected");
    return null;
  }
}
