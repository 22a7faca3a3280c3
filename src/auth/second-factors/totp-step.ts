import { createOTP } from "@better-auth/utils/otp";
import { isSame } from "../signed-cookies/signature.ts";

const SECONDS = 30;

/** Clocks may be apart by so many steps: the library takes as many. */
const STEPS_APART = 1;

/** The step (RFC 6238) whose code this is, of those that are taken now; null where it is of none. */
export async function stepOfCode(secret: string, code: string, now = Date.now()): Promise<bigint | null> {
  const here = Math.floor(now / 1000 / SECONDS);
  const steps = Array.from({ length: 2 * STEPS_APART + 1 }, (_, index) => here - STEPS_APART + index);
  const codes = await Promise.all(steps.map((step) => createOTP(secret).hotp(step)));
  // All are compared, whichever it is; of two alike the later one, so that neither works again.
  const matching = steps.filter((_, index) => isSame(code, codes[index] ?? ""));
  return matching.length > 0 ? BigInt(Math.max(...matching)) : null;
}
