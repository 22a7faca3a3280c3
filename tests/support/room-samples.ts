import { randomUUID } from "node:crypto";

/** One record for each page of the room that needs one which the shipped record does not bring. */
export type RoomSamples = {
  statement: string;
  event: string;
  run: number;
  change: number;
  kept: string;
  source: number;
  webhook: string;
};

/** Puts on the site under test what is not there yet. `email`: of the editor for whom something typed is kept. */
export async function roomSamples(
  email: string,
  written: Pick<RoomSamples, "statement" | "event">,
): Promise<RoomSamples> {
  const { connect } = await import("#data/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  try {
    const { id: editorId } = await client.editor.findUniqueOrThrow({ where: { email } });
    const tab = randomUUID();
    const typed = { "The list": "speaker,quote\nnobody,Made-up." };
    await client.keptTyping.create({ data: { editorId, tab, typed, sentFrom: "/admin/bulk" } });
    const run = await client.importRun.create({
      data: { kind: "official_files", outcome: "saved", message: "A made-up run.", finishedAt: new Date() },
    });
    const change = await client.officialChange.create({
      data: {
        rollCallId: "s9001-118.2023",
        versionBefore: 1,
        versionAfter: 2,
        changes: [{ field: "question", before: "A made-up question", after: "Another made-up question" }],
        needsReview: true,
      },
    });
    // Switched off: nothing is ever sent there.
    const webhook = await client.webhook.create({
      data: {
        name: "A made-up newsroom",
        address: "https://example.org/hook",
        secret: "none",
        disabledAt: new Date(),
        disabledWhy: "A test.",
      },
    });
    const source = await client.source.findFirstOrThrow({ select: { sourceId: true } });
    return {
      ...written,
      run: run.importRunId,
      change: change.changeId,
      kept: tab,
      source: source.sourceId,
      webhook: webhook.webhookId,
    };
  } finally {
    await client.$disconnect();
  }
}
