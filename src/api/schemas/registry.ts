/** Every schema of the API by the name that the OpenAPI document gives it. */
import { z } from "zod";

export const schemaRegistry = z.registry<{ id: string; description: string }>();

/** A schema under a name of its own, which others can refer to. */
export function named<Schema extends z.ZodType>(id: string, description: string, schema: Schema): Schema {
  schemaRegistry.add(schema, { id, description });
  return schema;
}
