import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { Section } from "#components/ui/section.tsx";
import { listWebhooks } from "#data/feeds/webhooks.ts";
import { mayAdminister } from "#domain/editors/editor.ts";
import { AddForm } from "./add-form.tsx";
import { WebhookItem } from "./webhook-item.tsx";

export const metadata: Metadata = { title: "Webhooks" };

export default async function WebhooksPage() {
  const { editor } = await requireSession("/admin/webhooks");
  if (!mayAdminister(editor)) notFound();
  const webhooks = await listWebhooks();
  return (
    <>
      <AdminPageTitle
        title="Webhooks"
        lead="Newsrooms that are told of every public change, by a signed message to a server of theirs."
      />
      <Section id="all" title="All webhooks" intro={webhooks.length === 0 && "There is none yet."}>
        <ul>
          {webhooks.map((webhook) => (
            <WebhookItem key={webhook.webhookId} webhook={webhook} />
          ))}
        </ul>
      </Section>
      <Section id="add" title="Add a webhook">
        <AddForm />
      </Section>
      <Section id="receiving" title="For whoever runs the receiving server">
        <ul className="measure list-disc space-y-2 pl-5">
          <li>
            Messages follow the Standard Webhooks specification, so that its libraries check them: the headers
            webhook-id, webhook-timestamp and webhook-signature (HMAC-SHA-256).
          </li>
          <li>Answer with a status from 200 to 299 within 15 seconds. Redirects are not followed.</li>
          <li>
            Anything else is tried again, ten times over three days. A message can arrive twice, with the same
            webhook-id, and not in order.
          </li>
          <li>After five days without success, or after the answer 410, the webhook is switched off.</li>
        </ul>
      </Section>
    </>
  );
}
