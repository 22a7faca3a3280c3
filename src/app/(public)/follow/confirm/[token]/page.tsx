import type { Metadata } from "next";
import { SubmitButton } from "#components/ui/forms/submit-button.tsx";
import { PageTitle } from "#components/ui/page-title.tsx";
import { findSubscription } from "#data/feeds/subscriptions.ts";
import { findFollowedName } from "#data/people/followed-name.ts";
import { unsubscribePath } from "#domain/site/paths.ts";
import { confirmFromEmail } from "../../save-subscription.ts";

// The address of this page is a key: it goes to no other site.
export const metadata: Metadata = { title: "Email updates", robots: { index: false }, referrer: "same-origin" };

export default async function ConfirmPage({ params }: PageProps<"/follow/confirm/[token]">) {
  const { token } = await params;
  const found = await findSubscription(token);
  if (!found)
    return (
      <PageTitle
        title="This link has expired"
        lead="Links work for two days, or until you unsubscribe. You can sign up again."
      />
    );
  const what = (await findFollowedName(found)) ?? found.subject;
  if (found.confirmed)
    return (
      <>
        <PageTitle
          title={`You follow ${what}`}
          lead={`We email you at most ${found.frequency === "daily" ? "once a day" : "once a week"}, and only when something has changed.`}
        />
        <p className="mt-8">
          <a href={unsubscribePath(token)} className="tap">
            Unsubscribe
          </a>
        </p>
      </>
    );
  return (
    <>
      <PageTitle
        title={`Follow ${what}?`}
        lead={`We will email you at most ${found.frequency === "daily" ? "once a day" : "once a week"}, and only when something has changed.`}
      />
      <form action={confirmFromEmail} className="mt-8">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>Send me updates</SubmitButton>
      </form>
    </>
  );
}
