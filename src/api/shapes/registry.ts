/** Every shape of the API by the name that the OpenAPI document gives it. */
import { z } from "zod";

export const shapes = z.registry<{ id: string; description: string }>();

/** A shape under a name of its own, which others can refer to. */
export function named<Shape extends z.ZodType>(id: string, description: string, shape: Shape): Shape {
  shapes.add(shape, { id, description });
  return shape;
}
