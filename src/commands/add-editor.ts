import { type Editor, NotPermitted } from "#domain/editors/editor.ts";
import { invitationSchema, LINK_HOURS } from "#domain/editors/editor-account.ts";
import { operatorEnvironment } from "#env.ts";
import { bringUpToDate } from "#postgres/bring-up-to-date.ts";
import { openDatabase } from "#postgres/open-database.ts";
import { UserFacingError } from "#processes/user-facing-error.ts";
import { generateClient } from "./generate.ts";

export const ADD_EDITOR_USAGE =
  "npm run editor:add -- --email name@example.org --role editor|reviewer|administrator [--name 'A Name']";

/** `npm run editor:add`: adds somebody to the admin area; whoever is there already keeps name and role, and gets a new link. */
export async function addEditor(by: Editor, input: { email?: string; name?: string; role?: string }): Promise<number> {
  const parsed = invitationSchema.safeParse({ ...input, name: input.name ?? input.email?.split("@")[0] });
  if (!parsed.success) throw new UserFacingError(`${parsed.error.issues[0]?.message} Usage: ${ADD_EDITOR_USAGE}`);
  const database = await openDatabase();
  try {
    await generateClient();
    await bringUpToDate(database);
    // Only now can it be read: it imports the client that was just generated.
    const { connect } = await import("#data/database/connect.ts");
    const { inviteEditor, renewLinkAt } = await import("#data/editors/save-editor.ts");
    const client = connect(database.url);
    const { token, role } = await client
      .$transaction(async (tx) => {
        const there = await renewLinkAt(by, tx, parsed.data.email);
        return there ?? { ...(await inviteEditor(by, tx, parsed.data)), role: null };
      })
      .catch((error: unknown) => {
        throw error instanceof NotPermitted
          ? new UserFacingError(`${error.message} Make the first one an administrator.`)
          : error;
      })
      .finally(() => client.$disconnect());
    if (role)
      console.log(`There is an account with this address already: ${role}. Its name and role stay as they are.`);
    console.log(`${parsed.data.email} sets a password here, once, within ${LINK_HOURS} hours:`);
    console.log(`${operatorEnvironment().SITE_URL}/admin/welcome/${token}`);
  } finally {
    await database.close();
  }
  return 0;
}
