/** The API's description of itself, OpenAPI 3.1, made of the schemas of its responses. */
import { z } from "zod";
import type { QuerySchema } from "#domain/values/list-query.ts";
import { type Endpoint, querySchemaOf } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { onSite } from "./on-site.ts";
import { PARAMETER_DESCRIPTIONS } from "./parameters.ts";
import { codedComparisonSchema, codedComparisonsSchema, verdictSchema } from "./schemas/compare.ts";
import { listResponseSchema, oneResponseSchema } from "./schemas/envelope.ts";
import { PROBLEMS, type ProblemKind } from "./schemas/problem.ts";
import { schemaRegistry } from "./schemas/registry.ts";

type Json = Record<string, unknown>;

const REF = "#/components/schemas/";

/** The whole document. Addresses in it are those of this site. */
export function openApiDocument(): Json {
  return {
    openapi: "3.1.1",
    info: {
      title: "Said & Voted",
      version: "1.0.0",
      summary: "What U.S. senators said about sanctuary-city policy and how they voted.",
      description: `How to use it, with examples: ${onSite("/api")}. Download everything: ${onSite("/download")}.`,
      license: { name: "CC0 1.0", identifier: "CC0-1.0" },
    },
    servers: [{ url: onSite("/api/v1") }],
    tags: [...new Set(ENDPOINTS.map(({ tag }) => tag)), "Engine"].map((name) => ({ name })),
    paths: {
      ...Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
      "/compare": { post: COMPARE },
    },
    components: { schemas: namedSchemas() },
  };
}

function operationOf(endpoint: Endpoint): Json {
  const { path, params, tag, summary, description } = endpoint;
  const responseSchema =
    endpoint.kind === "list" ? listResponseSchema(endpoint.item) : oneResponseSchema(endpoint.data);
  const required = endpoint.kind === "list" ? endpoint.required : [];
  const slots = Object.keys(params).length > 0;
  return {
    operationId: operationId(path),
    tags: [tag],
    summary,
    ...(description && { description }),
    parameters: [
      ...parametersOf("path", params, Object.keys(params)),
      ...parametersOf("query", querySchemaOf(endpoint), required),
    ],
    responses: {
      "200": { description: summary, headers: HEADERS, content: content(schemaOf(responseSchema)) },
      "304": { description: "Nothing has changed since the response whose ETag you sent." },
      ...problemResponses("invalid-parameter", ...(slots ? (["not-found"] as const) : []), "not-acceptable"),
      ...(path === "/statements/{statementId}" && problemResponses("retracted")),
      ...problemResponses("too-many-requests"),
    },
  };
}

const COMPARE: Json = {
  operationId: "compare",
  tags: ["Engine"],
  summary: "Run the comparison engine on your own codes",
  description: "Send one comparison, or an array of up to 100. The verdicts come back in the same order.",
  requestBody: {
    required: true,
    content: content({ oneOf: [schemaOf(codedComparisonSchema, "input"), schemaOf(codedComparisonsSchema, "input")] }),
  },
  responses: {
    "200": {
      description: "The engine’s verdicts.",
      content: content({
        oneOf: [schemaOf(oneResponseSchema(verdictSchema)), schemaOf(oneResponseSchema(z.array(verdictSchema)))],
      }),
    },
    ...problemResponses(
      "malformed-body",
      "not-acceptable",
      "body-too-large",
      "unsupported-type",
      "invalid-field",
      "too-many-requests",
    ),
  },
};

const HEADERS: Json = {
  ETag: { description: "Send it back in If-None-Match.", schema: { type: "string" } },
  "Last-Modified": { description: "When the data last changed.", schema: { type: "string" } },
  RateLimit: { description: "How many requests are left, and for how many seconds.", schema: { type: "string" } },
};

function parametersOf(place: "path" | "query", zodType: QuerySchema, required: readonly string[]): Json[] {
  return Object.entries(zodType).map(([name, schema]) => ({
    name,
    in: place,
    required: required.includes(name),
    description: PARAMETER_DESCRIPTIONS[name],
    schema: parameterSchema(schema),
  }));
}

/** As it is written in an address. Where letters may be large or small, the large ones are listed. */
function parameterSchema(schema: z.ZodType): Json {
  const output = bare(z.toJSONSchema(schema, { io: "output", unrepresentable: "any" }));
  return "enum" in output ? output : bare(z.toJSONSchema(schema, { io: "input" }));
}

function problemResponses(...kinds: ProblemKind[]): Json {
  const schema = { $ref: `${REF}Problem` };
  return Object.fromEntries(
    kinds.map((kind) => [
      `${PROBLEMS[kind].status}`,
      { description: `${PROBLEMS[kind].title}.`, content: { "application/problem+json": { schema } } },
    ]),
  );
}

function content(schema: Json): Json {
  return { "application/json": { schema } };
}

/** A schema in which every named schema is referred to by its name. */
function schemaOf(zodType: z.ZodType, io: "input" | "output" = "output"): Json {
  const id = schemaRegistry.get(zodType)?.id;
  if (id) return { $ref: REF + id };
  const { $defs: _, ...schema } = z.toJSONSchema(zodType, { metadata: schemaRegistry, io, override: opened }) as Json;
  return JSON.parse(JSON.stringify(bare(schema)).replaceAll("#/$defs/", REF)) as Json;
}

function namedSchemas(): Json {
  const { schemas } = z.toJSONSchema(schemaRegistry, { uri: (id) => REF + id, override: opened });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Json)]));
}

function bare({ $schema: _s, $id: _i, id: _id, ...schema }: Json): Json {
  return schema;
}

/** Readers are told to expect fields that are added later. */
function opened({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
}

function operationId(path: string): string {
  const segments = path.replace(/[{}]/g, "").split(/[/-]/).filter(Boolean);
  return ["get", ...segments.map((word) => word[0]?.toUpperCase() + word.slice(1))].join("");
}
