/** The query of a request, read strictly: what a page would leave out and name, the API refuses and names. */
import { z } from "zod";
import type { QueryShape } from "#domain/list-query.ts";
import { type Fault, Refused } from "./shapes/problem.ts";

/** @throws Refused naming every parameter that is wrong, with what is allowed where that can be listed. */
export function readStrictly(
  shape: QueryShape,
  parameters: URLSearchParams,
  required: readonly string[] = [],
): Record<string, unknown> {
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  for (const parameter of new Set(parameters.keys())) {
    const given = parameters.getAll(parameter);
    const schema = Object.hasOwn(shape, parameter) ? shape[parameter] : undefined;
    const [value = ""] = given;
    if (!schema) faults.push(unknownParameter(parameter, shape));
    else if (given.length > 1) faults.push({ parameter, detail: `${parameter} appears ${given.length} times.` });
    else if (value === "") faults.push({ parameter, detail: `${parameter} is empty. Leave it out.` });
    else {
      const parsed = schema.safeParse(value);
      if (parsed.success) values[parameter] = parsed.data;
      else faults.push(wrongValue(parameter, value, schema, parsed.error));
    }
  }
  for (const parameter of required) {
    if (!parameters.has(parameter)) faults.push({ parameter, detail: `${parameter} is missing.` });
  }
  if (faults.length > 0) throw new Refused("invalid-parameter", faults.map(({ detail }) => detail).join(" "), faults);
  return values;
}

/** The values that a parameter takes, where they can be listed. */
export function allowedValues(schema: z.ZodType): string[] | undefined {
  const json = z.toJSONSchema(schema, { io: "input" }) as { enum?: unknown[]; const?: unknown };
  const output = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }) as { enum?: unknown[] };
  const values = json.enum ?? (json.const === undefined ? output.enum : [json.const]);
  return values?.map(String);
}

function unknownParameter(parameter: string, shape: QueryShape): Fault {
  const allowed = Object.keys(shape);
  const names = allowed.length > 0 ? `You can use ${allowed.join(", ")}.` : "It takes no parameters.";
  return { parameter, detail: `This endpoint has no parameter ${shown(parameter)}. ${names}`, allowed };
}

function wrongValue(parameter: string, value: string, schema: z.ZodType, error: z.ZodError): Fault {
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
