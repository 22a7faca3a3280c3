"use server";

import { redirect } from "next/navigation";
import { requireSignedIn } from "#auth/who-asks.ts";
import { ImportBusy } from "#data/official-run.ts";
import { CHAMBERS } from "#domain/roll-call.ts";
import { env } from "#env.ts";
import { readNumbers } from "#import/official/import-arguments.ts";
import { startFetched } from "#import/official/start-import.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";

/** Takes roll calls over from the chamber's own site. */
export async function fetchRollCall(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSignedIn("/admin/imports");
  const typed = Object.fromEntries(
    ["chamber", "congress", "session", "number"].map((field) => [field, textIn(form, field).trim()]),
  );
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
  let importRunId: number;
  try {
    importRunId = await startFetched(editor, env().DATABASE_URL, { chamber, congress, session }, numbers);
  } catch (error) {
    const message =
      error instanceof ImportBusy ? "Another import is under way. Ask again when it has ended." : refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  redirect(`/admin/imports/${importRunId}`);
}
