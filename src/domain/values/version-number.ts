import { z } from "zod";

/** The number of a version as it stands in an address: 1, 2, 3 … without a sign or a nought before it. */
export const versionNumberSchema = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number);
