/** The query of a request, read strictly: what a page would leave out and name, the API refuses and names. */
import { z } from "zod";
import type { QuerySchema } from "#domain/values/list-query.ts";
import { ApiError, type InputError } from "./schemas/problem.ts";

/** @throws ApiError naming every parameter that is wrong, with what is allowed where that can be listed. */
export function readStrictly(
  querySchema: QuerySchema,
  parameters: URLSearchParams,
  required: readonly string[] = [],
): Record<string, unknown> {
  const errors: InputError[] = [];
  const values: Record<string, unknown> = {};
  for (const parameter of new Set(parameters.keys())) {
    const rawValues = parameters.getAll(parameter);
    const schema = Object.hasOwn(querySchema, parameter) ? querySchema[parameter] : undefined;
    const [value = ""] = rawValues;
    if (!schema) errors.push(unknownParameter(parameter, querySchema));
    else if (rawValues.length > 1)
      errors.push({ parameter, detail: `${parameter} appears ${rawValues.length} times.` });
    else if (value === "") errors.push({ parameter, detail: `${parameter} is empty. Leave it out.` });
    else {
      const parsed = schema.safeParse(value);
      if (parsed.success) values[parameter] = parsed.data;
      else errors.push(wrongValue(parameter, value, schema, parsed.error));
    }
  }
  for (const parameter of required) {
    if (!parameters.has(parameter)) errors.push({ parameter, detail: `${parameter} is missing.` });
  }
  if (errors.length > 0) throw new ApiError("invalid-parameter", errors.map(({ detail }) => detail).join(" "), errors);
  return values;
}

/** The values that a parameter takes, where they can be listed. */
export function allowedValues(schema: z.ZodType): string[] | undefined {
  const json = z.toJSONSchema(schema, { io: "input" }) as { enum?: unknown[]; const?: unknown };
  const output = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }) as { enum?: unknown[] };
  const values = json.enum ?? (json.const === undefined ? output.enum : [json.const]);
  return values?.map(String);
}

function unknownParameter(parameter: string, querySchema: QuerySchema): InputError {
  const allowed = Object.keys(querySchema);
  const names = allowed.length > 0 ? `You can use ${allowed.join(", ")}.` : "It takes no parameters.";
  return { parameter, detail: `This endpoint has no parameter ${shown(parameter)}. ${names}`, allowed };
}

function wrongValue(parameter: string, value: string, schema: z.ZodType, error: z.ZodError): InputError {
  const allowed = allowedValues(schema);
  if (allowed)
    return {
      parameter,
      detail: `${parameter} cannot be ${shown(value)}. Use one of ${allowed.join(", ")}.`,
      allowed,
    };
  const why = error.issues[0]?.message ?? "is not understood";
  return { parameter, detail: `${parameter} cannot be ${shown(value)}: ${why.replace(/\.$/, "")}.` };
}

/** What somebody sent, cut and without control characters, for a sentence. */
function shown(text: string): string {
  const clean = text.toWellFormed().replace(/\p{Cc}/gu, "�");
  return JSON.stringify(clean.length > 80 ? `${clean.slice(0, 80)}…` : clean);
}
