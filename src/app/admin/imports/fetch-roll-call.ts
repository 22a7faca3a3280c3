"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { text } from "#app/submitted-form/fields.ts";
import { CHAMBERS } from "#domain/roll-calls/roll-call.ts";
import { env } from "#env.ts";
import { readNumbers } from "#import/official-files/import-arguments.ts";
import { startFetched } from "#import/official-files/start-import.ts";
import { formAction } from "../actions/action.ts";

const fields = z.object({ chamber: text(40), congress: text(40), session: text(40), number: text(1_000) });

const formValuesIn = (submitted: z.output<typeof fields>) =>
  Object.fromEntries(Object.entries(submitted).map(([field, value]) => [field, value.trim()]));

/** Takes roll calls over from the chamber's own site. */
export const fetchRollCall = formAction({
  fields,
  page: () => "/admin/imports",
  formValues: formValuesIn,
  async run(editor, submitted) {
    const formValues = formValuesIn(submitted);
    const chamber = CHAMBERS.find((each) => each === formValues.chamber);
    const congress = /^\d{1,3}$/.test(formValues.congress ?? "") ? Number(formValues.congress) : 0;
    const session = formValues.session === "1" ? 1 : formValues.session === "2" ? 2 : null;
    const numbers = readNumbers(formValues.number ?? "");
    const errors = [
      !chamber && { field: "chamber", message: "Choose a chamber." },
      congress < 1 && { field: "congress", message: "Write the number of a Congress, such as 119." },
      !session && { field: "session", message: "Choose a session." },
      !numbers && { field: "number", message: "Write up to 50 numbers, such as 150 or 148-152." },
    ].filter((error) => error !== false);
    if (!chamber || !session || !numbers || errors.length > 0) return { formValues, errors };
    const run = await startFetched(editor, env().DATABASE_URL, { chamber, congress, session }, numbers);
    redirect(`/admin/imports/${run}`);
  },
});
