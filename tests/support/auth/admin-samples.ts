import { randomUUID } from "node:crypto";

/** One record for each admin page that needs one which the shipped record does not bring. */
export type AdminSamples = {
  statement: string;
  event: string;
  run: number;
  change: number;
  draft: string;
  source: number;
  webhook: string;
};

/** Puts on the site under test what is not there yet. `email`: of the editor for whom something typed is kept. */
export async function createAdminSamples(
  email: string,
  written: Pick<AdminSamples, "statement" | "event">,
): Promise<AdminSamples> {
  const { connect } = await import("#data/database/connect.ts");
  const client = connect(process.env.TEST_SITE_DATABASE ?? "");
  try {
    const { id: editorId } = await client.editor.findUniqueOrThrow({ where: { email } });
    const tab = randomUUID();
    const formValues = { "The list": "speaker,quote\nnobody,Made-up." };
    await client.autosavedDraft.create({ data: { editorId, tab, formValues, submittedFrom: "/admin/bulk" } });
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
        url: "https://example.org/hook",
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
      draft: tab,
      source: source.sourceId,
      webhook: webhook.webhookId,
    };
  } finally {
    await client.$disconnect();
  }
}
