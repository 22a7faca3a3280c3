import { pageSchema } from "../values/list-query.ts";
import { hostOf, type Source } from "./source.ts";

/** A source in the list, with how often published records rest on it. */
export type SourceListItem = {
  source: Source;
  statements: number;
  readings: number;
  inquiries: number;
  events: number;
};

export const sourceQuerySchema = { page: pageSchema };

export const SOURCES_PER_PAGE = 50;

/** Whom a source is listed under: its publisher, or the host of its address where none is noted. */
export function publisherLabel({ publisher, url }: Pick<Source, "publisher" | "url">): string {
  return publisher ?? hostOf(url);
}
