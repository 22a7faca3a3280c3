"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier, text } from "#app/sent-form/fields.ts";
import { answerReport } from "#data/answer-report.ts";
import { database } from "#data/client.ts";
import { recordAt } from "#domain/record-address.ts";
import { REPORT_STATUSES } from "#domain/report.ts";
import { formAction } from "../acting/action.ts";
import { namedField } from "../acting/named-field.ts";

// Each message of the list has fields of its own.
const [answerField, followedField] = [namedField("answer", "ticket"), namedField("followed", "ticket")];

const fields = z.object({ ticket: identifier(), status: text(40) }).catchall(anyText);
type Fields = z.output<typeof fields>;

const typedIn = (sent: Fields) => ({
  status: sent.status,
  answer: answerField.in(sent),
  followed: followedField.in(sent),
});

/** Says how far a reader's message is. */
export const answer = formAction({
  fields,
  page: () => "/admin/reports",
  keeps: (sent) => ({ [`Answer to ${sent.ticket}`]: answerField.in(sent) }),
  typed: typedIn,
  async run(editor, sent) {
    const typed = typedIn(sent);
    const status = REPORT_STATUSES.find((each) => each === typed.status);
    const followedBy = recordAt(typed.followed);
    if (typed.followed.trim() !== "" && !followedBy) {
      const message = "Paste the address of a record, such as /statements/….";
      return { typed, faults: [{ field: followedField.of(sent), message }] };
    }
    if (!status) return { typed, faults: [{ message: "Choose how far it is." }] };
    const { ticket } = sent;
    await database().$transaction((tx) =>
      answerReport(editor, tx, { ticket, status, answer: typed.answer, followedBy }),
    );
    revalidatePath("/admin/reports");
    return { typed, faults: [], done: "Saved. Whoever has the ticket sees it." };
  },
});
