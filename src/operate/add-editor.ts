import { type Editor, NotPermitted } from "#domain/editor.ts";
import { invitationSchema, LINK_HOURS } from "#domain/editor-account.ts";
import { operatorEnvironment } from "#env.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { generateClient } from "./generate.ts";
import { openDatabase } from "./open-database.ts";
import { Refusal } from "./refusal.ts";

const USAGE = "npm run editor:add -- --email name@example.org --role editor|reviewer|administrator [--name 'A Name']";

/** `npm run editor:add`: adds somebody to the editors' room, or gives a new link to somebody who is there. */
export async function addEditor(by: Editor, given: { email?: string; name?: string; role?: string }): Promise<number> {
  const parsed = invitationSchema.safeParse({ ...given, name: given.name ?? given.email?.split("@")[0] });
  if (!parsed.success) throw new Refusal(`${parsed.error.issues[0]?.message} Usage: ${USAGE}`);
  const database = await openDatabase();
  try {
    await generateClient();
    await bringUpToDate(database);
    // Only now can it be read: it imports the client that was just generated.
    const { connect } = await import("#data/connect.ts");
    const { inviteEditor } = await import("#data/save-editor.ts");
    const client = connect(database.url);
    const { token } = await client
      .$transaction((tx) => inviteEditor(by, tx, parsed.data))
      .catch((error: unknown) => {
        throw error instanceof NotPermitted
          ? new Refusal(`${error.message} Make the first one an administrator.`)
          : error;
      })
      .finally(() => client.$disconnect());
    console.log(`${parsed.data.email} sets a password here, once, within ${LINK_HOURS} hours:`);
    console.log(`${operatorEnvironment().SITE_URL}/admin/welcome/${token}`);
  } finally {
    await database.close();
  }
  return 0;
}
