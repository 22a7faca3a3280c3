import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findSubscription } from "#data/feeds/subscriptions.ts";
import { findFollowedName } from "#data/people/followed-name.ts";
import { unsubscribe } from "../../save-subscription.ts";

export const metadata: Metadata = { title: "Unsubscribe", robots: { index: false }, referrer: "same-origin" };

export default async function StopPage({ params }: PageProps<"/follow/stop/[token]">) {
  const { token } = await params;
  const found = await findSubscription(token);
  if (!found) redirect("/follow/stopped");
  return (
    <>
      <PageTitle
        title="Unsubscribe?"
        lead={`You follow ${(await findFollowedName(found)) ?? found.subject}. We delete your address when you unsubscribe.`}
      />
      <form action={unsubscribe} className="mt-8">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>Unsubscribe and delete my address</SubmitButton>
      </form>
    </>
  );
}
