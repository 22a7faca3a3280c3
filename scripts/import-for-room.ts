import { type ImportAnswer, type ImportOrder, importForRoom } from "#import/official/import-for-room.ts";

// Started by the site alone, which says over the channel between the two what is to be taken over, and for whom.
process.once("disconnect", () => process.exit(1));
process.once("message", async (order: ImportOrder) => {
  const said: Promise<void>[] = [];
  const answer = (words: ImportAnswer) => {
    said.push(new Promise((resolve) => process.send?.(words, () => resolve())));
  };
  const code = await importForRoom(order, answer);
  await Promise.all(said);
  process.exit(code);
});
