import "server-only";
import { notFound, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { submittedFields, text } from "#app/submitted-form/fields.ts";
import { errorsSchema, formValuesSchema, NOT_UNDERSTOOD } from "#app/submitted-form/state.ts";
import { currentSession } from "#auth/current-editor.ts";
import type { EditorSession } from "#auth/session.ts";
import { EditConflict } from "#data/history/revisions.ts";
import type { Editor } from "#domain/editors/editor.ts";
import { userMessageOf } from "./error-messages.ts";
import { EMPTY_FORM, type FormState } from "./form-state.ts";
import { requireSessionOrAutosave, type Submission } from "./submission.ts";

const CHANGED_MEANWHILE = "Somebody saved another version meanwhile. Look at it first.";

const formStateSchema = z.strictObject({
  formValues: formValuesSchema,
  errors: errorsSchema,
  done: text(2_000).optional(),
}) as unknown as z.ZodType<FormState>;

type ActionOptions<State, Fields extends z.ZodType> = {
  /** What the page showed before: the client sends it back, so it is parsed like everything else. */
  state: z.ZodType<State>;
  fields: Fields;
  /** The page that the form is on, and what was typed: for whoever's session is over. */
  submitted(fields: z.output<Fields>, before: State): Submission;
  /** Does it, and gives what the page shows. What it throws as refused is shown as `refused` says. */
  run(who: EditorSession, fields: z.output<Fields>, before: State): Promise<State>;
  /** What the page shows where it is not done. Fields null: they were not understood. */
  rejected(message: string, fields: z.output<Fields> | null, before: State | null): State;
  /** Said where somebody else saved the record meanwhile. */
  conflict?: string;
  /** Runs when nobody is signed in; by default the form is saved and the editor is sent to sign-in. */
  signedOut?(fields: z.output<Fields>, before: State): Promise<State>;
};

/**
 * An action of the admin pages: input parsed, then somebody signed in, then done or refused in words. What an editor
 * may do is decided where it is written, in the data layer. Junk is refused, and never reaches the database.
 */
export function action<State, Fields extends z.ZodType>(
  options: ActionOptions<State, Fields>,
): (before: State, form: FormData) => Promise<State> {
  return async (previousState, form) => {
    const [before, fields] = [options.state.safeParse(previousState), options.fields.safeParse(submittedFields(form))];
    if (!before.success || !fields.success)
      return options.rejected(NOT_UNDERSTOOD, fields.data ?? null, before.data ?? null);
    const who = await currentSession();
    if (!who && options.signedOut) return options.signedOut(fields.data, before.data);
    const signedIn = who ?? (await requireSessionOrAutosave(options.submitted(fields.data, before.data)));
    try {
      return await options.run(signedIn, fields.data, before.data);
    } catch (error) {
      unstable_rethrow(error);
      const message = error instanceof EditConflict ? (options.conflict ?? CHANGED_MEANWHILE) : userMessageOf(error);
      if (!message) throw error;
      return options.rejected(message, fields.data, before.data);
    }
  };
}

type CommandActionOptions<Fields extends z.ZodType> = {
  fields: Fields;
  page(fields: z.output<Fields>): `/admin${string}`;
  run(who: EditorSession, fields: z.output<Fields>): Promise<void>;
};

/** An action that shows nothing but the page that it leads to. Junk, and what is refused, is answered 404. */
export function commandAction<Fields extends z.ZodType>(
  options: CommandActionOptions<Fields>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    const fields = options.fields.safeParse(submittedFields(form));
    if (!fields.success) notFound();
    const who = await requireSessionOrAutosave({ from: options.page(fields.data), formValues: {} });
    try {
      await options.run(who, fields.data);
    } catch (error) {
      unstable_rethrow(error);
      if (!userMessageOf(error)) throw error;
      notFound();
    }
  };
}

type FormActionOptions<Schema extends z.ZodType> = {
  fields: Schema;
  /** The page that the form is on. */
  page(fields: z.output<Schema>): `/admin${string}`;
  /** What is kept of it where the session is over, by the names under which it is shown again. */
  autosavedFields?(fields: z.output<Schema>): Record<string, string>;
  /** What stands in the form again where it is refused. */
  formValues?(fields: z.output<Schema>): Record<string, string>;
  run(editor: Editor, fields: z.output<Schema>, who: EditorSession): Promise<FormState>;
  /** The field at which a refusal is shown. */
  errorField?(fields: z.output<Schema>): string | undefined;
  conflict?: string;
};

/** The same for a form that shows what was typed and what is wrong, and no more. */
export function formAction<Schema extends z.ZodType>(options: FormActionOptions<Schema>) {
  return action<FormState, Schema>({
    state: formStateSchema,
    fields: options.fields,
    submitted: (fields) => ({ from: options.page(fields), formValues: options.autosavedFields?.(fields) ?? {} }),
    run: (who, fields) => options.run(who.editor, fields, who),
    rejected: (message, fields) => {
      const field = fields === null ? undefined : options.errorField?.(fields);
      const formValues = fields === null ? EMPTY_FORM.formValues : (options.formValues?.(fields) ?? {});
      return { formValues, errors: [field ? { field, message } : { message }] };
    },
    ...(options.conflict !== undefined && { conflict: options.conflict }),
  });
}

type SignInActionOptions<Fields extends z.ZodType> = {
  fields: Fields;
  run(fields: z.output<Fields>): Promise<FormState>;
};

/** A form of whoever is not signed in yet: parsed like every other. */
export function signInAction<Fields extends z.ZodType>(
  options: SignInActionOptions<Fields>,
): (before: FormState, form: FormData) => Promise<FormState> {
  return async (before, form) => {
    const fields = options.fields.safeParse(submittedFields(form));
    if (!fields.success || !formStateSchema.safeParse(before).success)
      return { formValues: {}, errors: [{ message: NOT_UNDERSTOOD }] };
    return options.run(fields.data);
  };
}
