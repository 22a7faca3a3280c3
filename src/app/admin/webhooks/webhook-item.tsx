import { FactList } from "#components/ui/fact-list.tsx";
import type { WebhookSummary } from "#domain/feeds/webhook.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";
import { WebhookForm } from "./save-form.tsx";

/** One webhook: where it leads, whether it works, and what can be done with it. */
export function WebhookItem({ webhook }: { webhook: WebhookSummary }) {
  const { webhookId, name, url, createdAt, overlapUntil, disabled, failingSince } = webhook;
  return (
    <li className="border-t-2 border-ink pt-3 pb-10">
      <h3 className="mb-4 text-lead font-bold">{name}</h3>
      <FactList
        facts={[
          { term: "Address", fact: <span className="wrap-anywhere">{url}</span> },
          { term: "Since", fact: writtenTimestamp(createdAt) },
          { term: "State", fact: stateOf(webhook) },
          ...(overlapUntil ? [{ term: "Secrets", fact: `Two sign, until ${writtenTimestamp(overlapUntil)}` }] : []),
          { term: "Log", fact: <a href={`/admin/webhooks/${webhookId}`}>What was sent, and what came of it</a> },
        ]}
      />
      <div className="mt-5">
        <WebhookForm
          webhookId={webhookId}
          name={name}
          isOn={disabled === null}
          isStopped={disabled !== null && failingSince !== null}
        />
      </div>
    </li>
  );
}

function stateOf({ disabled, failingSince }: WebhookSummary) {
  if (disabled) return <strong>{`Switched off ${writtenTimestamp(disabled.at)}. ${disabled.why}`}</strong>;
  if (failingSince)
    return <strong>{`Nothing has arrived since ${writtenTimestamp(failingSince)}. It is tried again.`}</strong>;
  return "Working, or not used yet";
}
