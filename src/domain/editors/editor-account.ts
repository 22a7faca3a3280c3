import { z } from "zod";
import { ROLES, type Role } from "./editor.ts";

/** Somebody as an administrator invites them. */
export const invitationSchema = z.strictObject({
  name: z.string().trim().min(1, "Write a name.").max(200, "Write a shorter name."),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email("Write an email address like name@example.org.").max(320, "Write a shorter email address.")),
  role: z.enum(ROLES, "Choose a role."),
});
export type Invitation = z.infer<typeof invitationSchema>;

/** One person in the list of those who may come in. `invited`: has not set a password yet. */
export type EditorAccount = {
  editorId: string;
  name: string;
  email: string;
  role: Role;
  secondFactor: boolean;
  invited: boolean;
  disabledOn: string | null;
  lastSeenAt: string | null;
};

/** How long a one-time link can be used. */
export const LINK_HOURS = 48;
