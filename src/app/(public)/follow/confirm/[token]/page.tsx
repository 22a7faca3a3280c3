import type { Metadata } from "next";
import { stopAddress } from "#components/record/address.ts";
import { PageTitle } from "#components/ui/page-title.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { findFollowedName } from "#data/followed-name.ts";
import { findSubscription } from "#data/subscriptions.ts";
import { sayYes } from "../../keep.ts";

// The address of this page is a key: it goes to no other site.
export const metadata: Metadata = { title: "Follow by e-mail", robots: { index: false }, referrer: "same-origin" };

export default async function ConfirmPage({ params }: PageProps<"/follow/confirm/[token]">) {
  const { token } = await params;
  const found = await findSubscription(token);
  if (!found)
    return (
      <PageTitle
        title="This link is no longer good"
        lead="It was good for two days, or the letters were stopped since. You can ask again."
      />
    );
  const what = (await findFollowedName(found)) ?? found.subject;
  if (found.confirmed)
    return (
      <>
        <PageTitle
          title={`You follow ${what}`}
          lead={`A letter comes ${found.pace === "daily" ? "once a day" : "once a week"} at most, when something has changed.`}
        />
        <p className="mt-8">
          <a href={stopAddress(token)} className="tap">
            Stop these letters
          </a>
        </p>
      </>
    );
  return (
    <>
      <PageTitle
        title={`Follow ${what}?`}
        lead={`A letter ${found.pace === "daily" ? "once a day" : "once a week"} at most, when something has changed.`}
      />
      <form action={sayYes} className="mt-8">
        <input type="hidden" name="token" value={token} />
        <SubmitButton>Yes, write to me</SubmitButton>
      </form>
    </>
  );
}
