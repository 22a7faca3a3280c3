import "server-only";
import { notFound, unstable_rethrow } from "next/navigation";
import { z } from "zod";
import { sentFields, text } from "#app/sent-form/fields.ts";
import { faultsSchema, NOT_UNDERSTOOD, typedSchema } from "#app/sent-form/state.ts";
import type { SignedIn } from "#auth/session.ts";
import { findSignedIn } from "#auth/who-asks.ts";
import { EditConflict } from "#data/revisions.ts";
import type { Editor } from "#domain/editor.ts";
import { EMPTY_FORM, type FormState } from "./form-state.ts";
import { refusalIn } from "./refusals.ts";
import { requireSender, type Sent } from "./require-sender.ts";

const CHANGED_MEANWHILE = "Somebody saved another version meanwhile. Look at it first.";

const formStateSchema = z.strictObject({
  typed: typedSchema,
  faults: faultsSchema,
  done: text(2_000).optional(),
}) as unknown as z.ZodType<FormState>;

type Acting<State, Fields extends z.ZodType> = {
  /** What the page showed before: the client sends it back, so it is parsed like everything else. */
  state: z.ZodType<State>;
  fields: Fields;
  /** The page that the form is on, and what was typed: for whoever's session is over. */
  sent(fields: z.output<Fields>, before: State): Sent;
  /** Does it, and gives what the page shows. What it throws as refused is shown as `refused` says. */
  run(who: SignedIn, fields: z.output<Fields>, before: State): Promise<State>;
  /** What the page shows where it is not done. Fields null: they were not understood. */
  refused(message: string, fields: z.output<Fields> | null, before: State | null): State;
  /** Said where somebody else saved the record meanwhile. */
  conflict?: string;
  /** Whoever is not signed in; without it, their form is kept and they are led to the door. */
  signedOut?(fields: z.output<Fields>, before: State): Promise<State>;
};

/**
 * An action of the editors' room: input parsed, then somebody signed in, then done or refused in words. What an editor
 * may do is decided where it is written, in the data layer. Junk is refused, and never reaches the database.
 */
export function action<State, Fields extends z.ZodType>(
  act: Acting<State, Fields>,
): (before: State, form: FormData) => Promise<State> {
  return async (sentBefore, form) => {
    const [before, fields] = [act.state.safeParse(sentBefore), act.fields.safeParse(sentFields(form))];
    if (!before.success || !fields.success)
      return act.refused(NOT_UNDERSTOOD, fields.data ?? null, before.data ?? null);
    const who = await findSignedIn();
    if (!who && act.signedOut) return act.signedOut(fields.data, before.data);
    const signedIn = who ?? (await requireSender(act.sent(fields.data, before.data)));
    try {
      return await act.run(signedIn, fields.data, before.data);
    } catch (error) {
      unstable_rethrow(error);
      const message = error instanceof EditConflict ? (act.conflict ?? CHANGED_MEANWHILE) : refusalIn(error);
      if (!message) throw error;
      return act.refused(message, fields.data, before.data);
    }
  };
}

type Commanding<Fields extends z.ZodType> = {
  fields: Fields;
  page(fields: z.output<Fields>): `/admin${string}`;
  run(who: SignedIn, fields: z.output<Fields>): Promise<void>;
};

/** An action that shows nothing but the page that it leads to. Junk, and what is refused, is answered 404. */
export function commandAction<Fields extends z.ZodType>(act: Commanding<Fields>): (form: FormData) => Promise<void> {
  return async (form) => {
    const fields = act.fields.safeParse(sentFields(form));
    if (!fields.success) notFound();
    const who = await requireSender({ from: act.page(fields.data), typed: {} });
    try {
      await act.run(who, fields.data);
    } catch (error) {
      unstable_rethrow(error);
      if (!refusalIn(error)) throw error;
      notFound();
    }
  };
}

type FormActing<Shape extends z.ZodType> = {
  fields: Shape;
  /** The page that the form is on. */
  page(fields: z.output<Shape>): `/admin${string}`;
  /** What is kept of it where the session is over, by the names under which it is shown again. */
  keeps?(fields: z.output<Shape>): Record<string, string>;
  /** What stands in the form again where it is refused. */
  typed?(fields: z.output<Shape>): Record<string, string>;
  run(editor: Editor, fields: z.output<Shape>, who: SignedIn): Promise<FormState>;
  /** The field at which a refusal is shown. */
  faultAt?(fields: z.output<Shape>): string | undefined;
  conflict?: string;
};

/** The same for a form that shows what was typed and what is wrong, and no more. */
export function formAction<Shape extends z.ZodType>(act: FormActing<Shape>) {
  return action<FormState, Shape>({
    state: formStateSchema,
    fields: act.fields,
    sent: (fields) => ({ from: act.page(fields), typed: act.keeps?.(fields) ?? {} }),
    run: (who, fields) => act.run(who.editor, fields, who),
    refused: (message, fields) => {
      const field = fields === null ? undefined : act.faultAt?.(fields);
      const typed = fields === null ? EMPTY_FORM.typed : (act.typed?.(fields) ?? {});
      return { typed, faults: [field ? { field, message } : { message }] };
    },
    ...(act.conflict !== undefined && { conflict: act.conflict }),
  });
}

type DoorActing<Fields extends z.ZodType> = {
  fields: Fields;
  run(fields: z.output<Fields>): Promise<FormState>;
};

/** A form of whoever is not signed in yet: parsed like every other. */
export function doorAction<Fields extends z.ZodType>(
  act: DoorActing<Fields>,
): (before: FormState, form: FormData) => Promise<FormState> {
  return async (before, form) => {
    const fields = act.fields.safeParse(sentFields(form));
    if (!fields.success || !formStateSchema.safeParse(before).success)
      return { typed: {}, faults: [{ message: NOT_UNDERSTOOD }] };
    return act.run(fields.data);
  };
}
