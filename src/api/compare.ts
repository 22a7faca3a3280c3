/** `POST /api/v1/compare`: the engine itself, on codes of anybody's own. */
import type { z } from "zod";
import { compare } from "#domain/comparisons/comparison.ts";
import type { ApiRequest, Methods } from "./respond.ts";
import {
  codedComparisonSchema,
  codedComparisonsSchema,
  MAX_COMPARISONS,
  MOST_BYTES,
  type verdictSchema,
} from "./schemas/compare.ts";
import { metaOf } from "./schemas/envelope.ts";
import { ApiError, type InputError } from "./schemas/problem.ts";

/** One comparison gives one verdict, an array of comparisons gives an array of verdicts in the same order. */
export const compareMethods: Methods = {
  async POST({ request, version }: ApiRequest) {
    const body = await readJson(request);
    const meta = metaOf(version);
    const data = Array.isArray(body)
      ? checked(codedComparisonsSchema, body).map(verdictOf)
      : verdictOf(checked(codedComparisonSchema, body));
    return Response.json({ data, meta });
  },
};

function verdictOf({ position, vote, reading }: z.output<typeof codedComparisonSchema>): z.input<typeof verdictSchema> {
  const { verdict, reason, context, effect, daysApart } = compare(position, vote, reading);
  return { verdict, reason, context: [...context], effect, daysApart };
}

async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type))
    throw new ApiError("unsupported-type", "Send the body with content-type: application/json.");
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError(
      "malformed-body",
      `The body is not JSON: ${error instanceof Error ? error.message : "no text"}.`,
    );
  }
}

/** Reads no further than what may be sent, whatever the length that was announced. */
async function readText(request: Request): Promise<string> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES)
      throw new ApiError(
        "body-too-large",
        `Send at most ${MOST_BYTES} bytes, or ${MAX_COMPARISONS} comparisons, at a time.`,
      );
    parts.push(part);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new ApiError("malformed-body", "The body is not UTF-8.");
  }
}

function checked<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  // Of one field the first fault is said: the others follow from it.
  const errors = parsed.error.issues
    .flatMap(errorsOf)
    .filter(({ field }, index, all) => all.findIndex((other) => other.field === field) === index);
  const detail = `${errors.length === 1 ? "One field is" : `${errors.length} fields are`} wrong: ${errors.map((error) => error.detail).join(" ")}`;
  throw new ApiError("invalid-field", detail, errors);
}

function errorsOf(issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      detail: `${written([...issue.path, key])} is not a known field.`,
    }));
  const allowed = issue.code === "invalid_value" ? issue.values.map(String) : undefined;
  const why = allowed ? `is not one of ${allowed.join(", ")}` : `is wrong: ${issue.message.replace(/\.$/, "")}`;
  return [{ ...at(issue.path), detail: `${written(issue.path)} ${why}.`, ...(allowed && { allowed }) }];
}

function at(path: PropertyKey[]): Pick<InputError, "field" | "pointer"> {
  const escaped = path.map((part) => String(part).replaceAll("~", "~0").replaceAll("/", "~1"));
  return { field: written(path), pointer: ["", ...escaped].join("/") };
}

/** "[2].position.stance"; the body itself has no name. */
function written(path: PropertyKey[]): string {
  const name = path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return name.replace(/^\./, "") || "the body";
}
