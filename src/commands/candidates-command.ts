import { connectPg } from "#data/database/connect.ts";
import { listCandidates, measureRecall } from "#data/roll-calls/candidates.ts";
import { openDatabase } from "#postgres/open-database.ts";

export const CANDIDATES_USAGE = "npm run candidates [-- --all] [--json]   roll calls that may touch the subject";

const SHOWN = 20;

/** `npm run candidates`: what looks as if it touched the subject, and how well the queries find what has been read. */
export async function candidatesCommand(args: readonly string[]): Promise<number> {
  const database = await openDatabase();
  try {
    const { found, recall } = await connectPg(database.url, async (client) => ({
      found: await listCandidates(client, { skip: 0, take: args.includes("--all") ? 100_000 : SHOWN }),
      recall: await measureRecall(client),
    }));
    if (args.includes("--json")) {
      console.log(JSON.stringify({ ...found, recall }));
      return 0;
    }
    for (const { rollCallId, heldOn, question, reasons } of found.candidates)
      console.log(`${rollCallId}, ${heldOn}: ${question}\n  ${reasons.join("; ")}`);
    if (found.total > found.candidates.length) console.log(`and ${found.total - found.candidates.length} more (--all)`);
    const { read, byWords, byWordsOrAuthor, missed } = recall;
    console.log(
      `\nOf ${read} roll calls that have been read, the words find ${byWords}, words or author ${byWordsOrAuthor}.`,
    );
    for (const { rollCallId, question } of missed) console.log(`Not found: ${rollCallId}: ${question}`);
    return 0;
  } finally {
    await database.close();
  }
}
