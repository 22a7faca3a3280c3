/** What one address of the API is: its parameters, its answer, and how the answer is found. One place for each. */
import { z } from "zod";
import type { AsOf } from "#domain/record/public-record.ts";
import { calendarDateSchema } from "#domain/values/calendar-date.ts";
import type { QuerySchema, QueryValues } from "#domain/values/list-query.ts";
import type { Key, Page } from "./cursor.ts";

export const DEFAULT_LIMIT = 50;
export const MOST_AT_ONCE = 200;

/** What every list takes beside its own filters. */
export const pagingSchema = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number from 1 to ${MOST_AT_ONCE}`)
    .transform(Number)
    .refine((limit) => limit <= MOST_AT_ONCE, `must be a whole number from 1 to ${MOST_AT_ONCE}`),
  cursor: z.string().max(2000),
} satisfies QuerySchema;

/** What every address takes that can answer with the record as it was at the end of a day. */
export const asOfParameterSchema = { asOf: calendarDateSchema } satisfies QuerySchema;

type EndpointInfo = {
  path: string;
  tag: string;
  summary: string;
  description?: string;
  /** Addresses that answer on the seed data; they are shown on the page at /api and tested. */
  examples: string[];
  /** Takes `asOf`, and answers with the record as it was published at the end of that day (UTC). */
  takesAsOf?: true;
};

/** Which part of a list is wanted, and of which day's record. */
export type ListPage<After = Key> = { after: After | undefined; limit: number; asOf: AsOf };

type PathValues = Record<string, string>;

export type OneEndpoint = EndpointInfo & {
  kind: "one";
  params: QuerySchema;
  query: QuerySchema;
  data: z.ZodType;
  find(params: PathValues, query: QueryValues<QuerySchema>, asOf: AsOf): Promise<unknown>;
};

export type ListEndpoint = EndpointInfo & {
  kind: "list";
  params: QuerySchema;
  query: QuerySchema;
  required: string[];
  item: z.ZodType;
  after: z.ZodType<Key>;
  list(params: PathValues, query: QueryValues<QuerySchema>, page: ListPage): Promise<Page<unknown> | null>;
};

export type Endpoint = OneEndpoint | ListEndpoint;

/** An address of one thing; `find` gives null where there is none. */
export function one<Query extends QuerySchema, Data extends z.ZodType>(
  endpoint: EndpointInfo & {
    params?: QuerySchema;
    query?: Query;
    data: Data;
    find(params: PathValues, query: QueryValues<Query>, asOf: AsOf): Promise<z.input<Data> | null>;
  },
): OneEndpoint {
  return { kind: "one", params: {}, query: {}, ...endpoint } as unknown as OneEndpoint;
}

/** An address of a list; `list` gives null where what it is a list of does not exist. */
export function list<Query extends QuerySchema, Item extends z.ZodType, After extends z.ZodType<Key>>(
  endpoint: EndpointInfo & {
    params?: QuerySchema;
    query?: Query;
    /** Parameters without which there is no answer. */
    required?: (keyof Query & string)[];
    item: Item;
    after: After;
    list(
      params: PathValues,
      query: QueryValues<Query>,
      page: ListPage<z.output<After>>,
    ): Promise<Page<z.input<Item>> | null>;
  },
): ListEndpoint {
  return { kind: "list", params: {}, query: {}, required: [], ...endpoint } as unknown as ListEndpoint;
}

/** Everything that an address takes in its query, in the order in which it is documented. */
export function querySchemaOf(endpoint: Endpoint): QuerySchema {
  return {
    ...endpoint.query,
    ...(endpoint.takesAsOf ? asOfParameterSchema : {}),
    ...(endpoint.kind === "list" ? pagingSchema : {}),
  };
}
