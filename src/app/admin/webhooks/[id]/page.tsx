import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireSession } from "#auth/current-editor.ts";
import { AdminPageTitle } from "#components/ui/admin-page-title.tsx";
import { ScrollTable } from "#components/ui/tables/scroll-table.tsx";
import { Cell, ColumnHead, RowHead } from "#components/ui/tables/table-cells.tsx";
import { listDeliveries, listWebhooks } from "#data/feeds/webhooks.ts";
import { mayAdminister } from "#domain/editors/editor.ts";
import type { DeliveryLogEntry } from "#domain/feeds/webhook.ts";
import { writtenTimestamp } from "#domain/values/date-time.ts";

export const metadata: Metadata = { title: "Log of a webhook" };

const SHOWN = 100;

export default async function WebhookLogPage({ params }: PageProps<"/admin/webhooks/[id]">) {
  const { id } = await params;
  const { editor } = await requireSession(`/admin/webhooks/${id}`);
  if (!mayAdminister(editor)) notFound();
  const webhook = (await listWebhooks()).find(({ webhookId }) => webhookId === id);
  if (!webhook) notFound();
  const deliveries = await listDeliveries(id, SHOWN);
  return (
    <>
      <AdminPageTitle
        title={`Log of ${webhook.name}`}
        lead={`The newest ${SHOWN} messages and every attempt. Messages that ended more than 30 days ago are not kept.`}
      />
      {deliveries.length === 0 ? (
        <p className="mt-8">Nothing has been sent yet.</p>
      ) : (
        <div className="mt-8">
          <ScrollTable id="deliveries" caption="Newest first. Times are UTC.">
            <thead>
              <tr>
                <ColumnHead>What</ColumnHead>
                <ColumnHead>When</ColumnHead>
                <ColumnHead>State</ColumnHead>
                <ColumnHead>Attempts</ColumnHead>
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <tr key={delivery.messageId}>
                  <RowHead>
                    {delivery.about}
                    <span className="block min-w-48 font-normal text-quiet wrap-anywhere">{delivery.messageId}</span>
                  </RowHead>
                  <Cell>{writtenTimestamp(delivery.createdAt)}</Cell>
                  <Cell>{stateOf(delivery)}</Cell>
                  <Cell>
                    <ol>
                      {delivery.attempts.map(({ at, milliseconds, outcome }) => (
                        <li key={at}>{`${writtenTimestamp(at)}: ${outcome}, ${milliseconds} ms`}</li>
                      ))}
                    </ol>
                  </Cell>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </div>
      )}
      <p className="mt-8">
        <a href="/admin/webhooks" className="tap">
          All webhooks
        </a>
      </p>
    </>
  );
}

function stateOf({ state, dueAt, attempts }: DeliveryLogEntry): string {
  if (state === "delivered") return "Delivered";
  if (state === "given_up") return "Given up";
  return attempts.length === 0 ? "Waiting" : `Tried again ${writtenTimestamp(dueAt)}`;
}
