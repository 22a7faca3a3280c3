"use server";

import { revalidatePath } from "next/cache";
import { answerReport } from "#data/answer-report.ts";
import { database } from "#data/client.ts";
import { recordAt } from "#domain/record-address.ts";
import { REPORT_STATUSES } from "#domain/report.ts";
import { type FormState, textIn } from "../acting/form-state.ts";
import { refusalIn } from "../acting/refusals.ts";
import { requireSender } from "../acting/require-sender.ts";

/** Says how far a reader's message is. */
export async function answer(_before: FormState, form: FormData): Promise<FormState> {
  const { editor } = await requireSender({
    from: "/admin/reports",
    typed: { [`Answer to ${textIn(form, "ticket")}`]: textIn(form, `answer-${textIn(form, "ticket")}`) },
  });
  const ticket = textIn(form, "ticket");
  const typed = {
    status: textIn(form, "status"),
    answer: textIn(form, `answer-${ticket}`),
    followed: textIn(form, `followed-${ticket}`),
  };
  const status = REPORT_STATUSES.find((each) => each === typed.status);
  const followedBy = recordAt(typed.followed);
  if (typed.followed.trim() !== "" && !followedBy)
    return {
      typed,
      faults: [{ field: `followed-${ticket}`, message: "Paste the address of a record, such as /statements/…." }],
    };
  if (!status) return { typed, faults: [{ message: "Choose how far it is." }] };
  try {
    await database().$transaction((tx) =>
      answerReport(editor, tx, { ticket, status, answer: typed.answer, followedBy }),
    );
  } catch (error) {
    const message = refusalIn(error);
    if (!message) throw error;
    return { typed, faults: [{ message }] };
  }
  revalidatePath("/admin/reports");
  return { typed, faults: [], done: "Saved. Whoever has the ticket sees it." };
}
