import {
  INTERNET,
  type Outside,
  requestErrorOf,
  requestSafely,
  type SafeRequestError,
} from "#import/sources/safe-request.ts";

/** The status that the server answered with, or in words why there is none. */
export type Posted = { status: number } | { error: string };

type Message = { headers: Record<string, string>; body: string };

/**
 * Posts to a newsroom's server. Nothing of the response is read but its status, so that nobody can use this site to
 * look into its own network.
 */
export async function postSafely(
  webhookUrl: string,
  { headers, body }: Message,
  { outside = INTERNET, milliseconds = 15_000 }: { outside?: Outside; milliseconds?: number } = {},
): Promise<Posted> {
  const over = AbortSignal.timeout(milliseconds);
  try {
    const response = await requestSafely(new URL(webhookUrl), { headers, body, outside, over });
    response.destroy();
    return { status: response.statusCode ?? 0 };
  } catch (error) {
    return { error: describeError(requestErrorOf(error, over)) };
  }
}

function describeError({ kind, code }: SafeRequestError): string {
  if (kind === "timeout") return "took too long";
  if (kind === "not_public") return "leads to an address that is not on the public internet";
  if (kind === "certificate") return `has no good certificate (${code})`;
  return `could not be reached${code && ` (${code})`}`;
}
