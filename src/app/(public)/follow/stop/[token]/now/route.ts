import { redirect } from "next/navigation";
import { endSubscription } from "#data/feeds/subscriptions.ts";
import { unsubscribePath } from "#domain/site/paths.ts";

type Context = RouteContext<"/follow/stop/[token]/now">;

/** What mail programs call when somebody clicks "unsubscribe" in them (RFC 8058). The same answer whatever was there. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  await endSubscription((await params).token);
  return new Response("You are unsubscribed, and your address is deleted.\n", {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

/** Programs open links to look at them: that alone stops nothing. */
export async function GET(_request: Request, { params }: Context): Promise<never> {
  redirect(unsubscribePath(encodeURIComponent((await params).token)));
}
