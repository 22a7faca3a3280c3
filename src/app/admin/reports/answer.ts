"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { anyText, identifier, text } from "#app/submitted-form/fields.ts";
import { database } from "#data/database/client.ts";
import { answerReport } from "#data/reports/answer-report.ts";
import { recordAt } from "#domain/record/record-path.ts";
import { REPORT_STATUSES } from "#domain/reports/report.ts";
import { formAction } from "../actions/action.ts";
import { namedField } from "../actions/named-field.ts";

// Each message of the list has fields of its own.
const [answerField, followedField] = [namedField("answer", "trackingNumber"), namedField("followed", "trackingNumber")];

const fields = z.object({ trackingNumber: identifier(), status: text(40) }).catchall(anyText);
type Fields = z.output<typeof fields>;

const formValuesIn = (submitted: Fields) => ({
  status: submitted.status,
  answer: answerField.in(submitted),
  followed: followedField.in(submitted),
});

/** Says how far a reader's message is. */
export const answer = formAction({
  fields,
  page: () => "/admin/reports",
  autosavedFields: (submitted) => ({ [`Answer to ${submitted.trackingNumber}`]: answerField.in(submitted) }),
  formValues: formValuesIn,
  async run(editor, submitted) {
    const formValues = formValuesIn(submitted);
    const status = REPORT_STATUSES.find((each) => each === formValues.status);
    const followedBy = recordAt(formValues.followed);
    if (formValues.followed.trim() !== "" && !followedBy) {
      const message = "Paste the address of a record, such as /statements/….";
      return { formValues, errors: [{ field: followedField.of(submitted), message }] };
    }
    if (!status) return { formValues, errors: [{ message: "Choose how far it is." }] };
    const { trackingNumber } = submitted;
    await database().$transaction((tx) =>
      answerReport(editor, tx, { trackingNumber, status, answer: formValues.answer, followedBy }),
    );
    revalidatePath("/admin/reports");
    return { formValues, errors: [], done: "Saved. Whoever has the ticket sees it." };
  },
});
