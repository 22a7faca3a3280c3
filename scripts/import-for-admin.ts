import { type ImportMessage, type ImportOrder, importForAdmin } from "#import/official-files/import-for-admin.ts";

// Started by the site alone, which says over the channel between the two what is to be imported, and for whom.
process.once("disconnect", () => process.exit(1));
process.once("message", async (order: ImportOrder) => {
  const sent: Promise<void>[] = [];
  const send = (message: ImportMessage) => {
    sent.push(new Promise((resolve) => process.send?.(message, () => resolve())));
  };
  const code = await importForAdmin(order, send);
  await Promise.all(sent);
  process.exit(code);
});
