"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/sent-form/fields.ts";
import { CHAMBERS } from "#domain/roll-call.ts";
import { env } from "#env.ts";
import { readNumbers } from "#import/official/import-arguments.ts";
import { startFetched } from "#import/official/start-import.ts";
import { formAction } from "../acting/action.ts";

const fields = z.object({ chamber: text(40), congress: text(40), session: text(40), number: text(1_000) });

const typedIn = (sent: z.output<typeof fields>) =>
  Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, value.trim()]));

/** Takes roll calls over from the chamber's own site. */
export const fetchRollCall = formAction({
  fields,
  page: () => "/admin/imports",
  typed: typedIn,
  async run(editor, sent) {
    const typed = typedIn(sent);
    const chamber = CHAMBERS.find((each) => each === typed.chamber);
    const congress = /^\d{1,3}$/.test(typed.congress ?? "") ? Number(typed.congress) : 0;
    const session = typed.session === "1" ? 1 : typed.session === "2" ? 2 : null;
    const numbers = readNumbers(typed.number ?? "");
    const faults = [
      !chamber && { field: "chamber", message: "Choose a chamber." },
      congress < 1 && { field: "congress", message: "Write the number of a Congress, such as 119." },
      !session && { field: "session", message: "Choose a session." },
      !numbers && { field: "number", message: "Write up to 50 numbers, such as 150 or 148-152." },
    ].filter((fault) => fault !== false);
    if (!chamber || !session || !numbers || faults.length > 0) return { typed, faults };
    const run = await startFetched(editor, env().DATABASE_URL, { chamber, congress, session }, numbers);
    redirect(`/admin/imports/${run}`);
  },
});
