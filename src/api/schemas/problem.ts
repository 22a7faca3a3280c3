import { z } from "zod";
import { named } from "./registry.ts";

/** What can be wrong, as the last part of the address in `type`. Each is explained on the page at /api. */
export const PROBLEMS = {
  "invalid-parameter": { status: 400, title: "Invalid parameter" },
  "malformed-body": { status: 400, title: "Unreadable body" },
  "not-found": { status: 404, title: "Not found" },
  "method-not-allowed": { status: 405, title: "Method not allowed" },
  "not-acceptable": { status: 406, title: "Format not available" },
  retracted: { status: 410, title: "Withdrawn" },
  "body-too-large": { status: 413, title: "Body too large" },
  "unsupported-type": { status: 415, title: "Body is not JSON" },
  "invalid-field": { status: 422, title: "Invalid field in the body" },
  "too-many-requests": { status: 429, title: "Too many requests from your network" },
  "server-error": { status: 500, title: "Server error" },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemKind = keyof typeof PROBLEMS;

export const inputErrorSchema = named(
  "Fault",
  "One error: a parameter of the URL, or a field of the body by its path.",
  z.strictObject({
    parameter: z.string().optional(),
    field: z.string().optional(),
    /** RFC 6901, into the body that was sent. */
    pointer: z.string().optional(),
    detail: z.string(),
    /** All that would have been taken, where that can be listed. */
    allowed: z.array(z.string()).optional(),
  }),
);
export type InputError = z.input<typeof inputErrorSchema>;

export const problemSchema = named(
  "Problem",
  "An error, in the format of RFC 9457.",
  z.strictObject({
    type: z.url(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(inputErrorSchema).optional(),
  }),
);
export type Problem = z.input<typeof problemSchema>;

/** A refusal on its way out; thrown inside the API and nowhere else. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly kind: ProblemKind;
  readonly errors: InputError[] | undefined;
  constructor(kind: ProblemKind, detail: string, errors?: InputError[]) {
    super(detail);
    this.kind = kind;
    this.errors = errors;
  }
}
