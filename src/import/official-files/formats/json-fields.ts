import { FileRejected } from "./file-rejected.ts";

/** An object of a JSON file whose fields have not been looked at yet. */
export type Json = Record<string, unknown>;

/** No text of an official file comes near this. */
const LONGEST = 20_000;

/** @throws FileRejected where it is not an object. */
export function asObject(value: unknown, element: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new FileRejected(element, "must be an object", value);
  return value as Json;
}

/** The object under this name; null where there is none, or the file says null. */
export function objectAt(file: Json, field: string): Json | null {
  if (!Object.hasOwn(file, field) || file[field] === null) return null;
  return asObject(file[field], field);
}

/** @throws FileRejected where it is not a list. */
export function listAt(file: Json, field: string, within?: string): unknown[] {
  const value = file[field];
  if (!Array.isArray(value)) throw new FileRejected(nameOf(field, within), "must be a list", value);
  return value;
}

/** The text without space around it; empty where there is none, or the file says null. @throws FileRejected for anything but text. */
export function textIn(file: Json, field: string, within?: string): string {
  const value = Object.hasOwn(file, field) ? file[field] : null;
  if (value === null) return "";
  if (typeof value !== "string") throw new FileRejected(nameOf(field, within), "must be text", value);
  if (value.length > LONGEST) throw new FileRejected(nameOf(field, within), `is longer than ${LONGEST} characters`);
  // PostgreSQL cannot hold the null character in a text.
  if (value.includes("\0")) throw new FileRejected(nameOf(field, within), "holds a null character");
  return value.trim();
}

/** @throws FileRejected where there is no text. */
export function requiredTextIn(file: Json, field: string, within?: string): string {
  const text = textIn(file, field, within);
  if (text === "") throw new FileRejected(nameOf(field, within), "is missing or empty");
  return text;
}

/** A whole number from 1 on. */
export function numberIn(file: Json, field: string, within?: string): number {
  const value = Object.hasOwn(file, field) ? file[field] : undefined;
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 999_999_999)
    throw new FileRejected(nameOf(field, within), "must be a whole number", value);
  return value as number;
}

function nameOf(field: string, within?: string): string {
  return within === undefined ? field : `${within}.${field}`;
}
