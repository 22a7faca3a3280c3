import fs from "node:fs";
import { z } from "zod";

/** The address that is listened on where HOST names none: this machine alone. */
export const DEFAULT_HOST = "127.0.0.1";

// The only reader of process.env: everything else asks here, and learns in one sentence what is missing or wrong.

const schema = z.object({
  /** Where the record is kept. The scripts set it for the app when the bundled PostgreSQL is used. */
  DATABASE_URL: z.string("is missing").regex(/^postgres(ql)?:\/\/./, "must start with postgresql://"),
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be 1 to 65535")
    .max(65535, "must be 1 to 65535")
    .default(3000),
  NODE_ENV: z
    .enum(["development", "production", "test"], "must be development, production or test")
    .default("development"),
  /** The public origin, without a path: canonical addresses, feeds and emails begin with it. */
  SITE_URL: z.url({ protocol: /^https?$/, error: "must be an address such as https://example.org" }).optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "must be fatal, error, warn, info, debug, trace or silent",
    )
    .default("info"),
  /** The address to listen on; this machine alone where none is set. */
  HOST: z
    .union([z.ipv4(), z.ipv6(), z.literal("localhost")], "must be an IP address such as 0.0.0.0, or localhost")
    .default(DEFAULT_HOST),
  /** Where the metrics are served, to this machine alone; nowhere where it is not set. */
  METRICS_PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be 1 to 65535")
    .max(65535, "must be 1 to 65535")
    .optional(),
  /** `all`: every request gets a line in the log; `failures`: those that were answered with a failure. */
  REQUEST_LOG: z.enum(["all", "failures"], "must be all or failures").default("failures"),
  /** How many servers of our own stand in front, each adding to X-Forwarded-For the address that it was called from. */
  TRUSTED_PROXIES: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(9, "must be 9 or less")
    .default(0),
  /** How many requests one network may make of the API and the downloads in a minute. */
  API_REQUESTS_A_MINUTE: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(1, "must be 1 or more")
    .default(600),
  /** The root of all keys (src/keys.ts): those that sign cookies, those that encrypt. `npm start` makes one where none is set. */
  AUTH_SECRET: z.string().min(32, "must be at least 32 characters").optional(),
  /** The root before this one: opens what it encrypted until `npm run secret:rotate` has encrypted it again. Signs nothing. */
  AUTH_SECRET_PREVIOUS: z.string().min(32, "must be at least 32 characters").optional(),
  /** The operator's mail server, and whom emails to readers come from. Without both, following by email is not offered. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^/]/, "must start with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z
    .string()
    .trim()
    .regex(
      /^([^<>"\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      "must be an address such as Said & Voted <record@example.org>",
    )
    .optional(),
  /** Who runs this site and how to reach them, as the page on the project shows it. */
  OPERATOR_NAME: z.string().trim().max(200, "must be at most 200 characters").optional(),
  OPERATOR_CONTACT: z.string().trim().max(200, "must be at most 200 characters").optional(),
});

const operatorSchema = schema.extend({
  DATABASE_URL: schema.shape.DATABASE_URL.optional(),
  /** As migrations connect, where the site connects as an account that owns nothing. */
  MIGRATE_DATABASE_URL: schema.shape.DATABASE_URL.optional(),
});

export type Environment = z.infer<typeof schema> & { SITE_URL: string };
export type OperatorEnvironment = z.infer<typeof operatorSchema> & { SITE_URL: string };

let remembered: Environment | undefined;

/** What the app runs under, read once. Refuses with the names of all that is missing or wrong. */
export function env(): Environment {
  remembered ??= parseEnvironment(process.env);
  return remembered;
}

/** The same from any source, for tests. An empty value counts as not set. */
export function parseEnvironment(source: NodeJS.ProcessEnv): Environment {
  return parse(schema, source);
}

/** Through which server, and from whom, emails go to readers; null where the operator has not set both. */
export function mailSettings(): { url: string; from: string } | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL && MAIL_FROM ? { url: SMTP_URL, from: MAIL_FROM } : null;
}

/** For the scripts, which bring a database of their own where DATABASE_URL is not set. */
export function operatorEnvironment(source: NodeJS.ProcessEnv = process.env): OperatorEnvironment {
  return parse(operatorSchema, source);
}

/** Adds what a `.env` file sets; what is set already stays. */
export function loadEnvironmentFile(file: string): void {
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

/** Tells this process where the record is kept, where a script has brought a database of its own. */
export function provideDatabaseUrl(databaseUrl: string): void {
  process.env.DATABASE_URL = databaseUrl;
}

/** Sets the secret of the admin area for this process and its children, where the operator has set none. */
export function provideAuthSecret(generate: () => string): void {
  process.env.AUTH_SECRET ||= generate();
}

/** The folder of the built site, below the project; next.config.ts reads the same. */
export function builtFolder(): string {
  return process.env.NEXT_DIST_DIR || ".next";
}

/** What a child process is given: all that we were given, and these; never the account of migrations. */
export function childEnvironment(added: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return { ...process.env, MIGRATE_DATABASE_URL: undefined, ...added };
}

/** Whether our own log lines are wanted from code that runs before and without the rest of the environment. */
export function logLevel(): Environment["LOG_LEVEL"] {
  return schema.shape.LOG_LEVEL.catch("info").parse(process.env.LOG_LEVEL || undefined);
}

function parse<T extends { PORT: number; SITE_URL?: string | undefined }>(
  envSchema: z.ZodType<T>,
  source: NodeJS.ProcessEnv,
) {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const { data, error } = envSchema.safeParse(set);
  if (error)
    throw new EnvironmentError(error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; "));
  return { ...data, SITE_URL: new URL(data.SITE_URL ?? `http://localhost:${data.PORT}`).origin };
}

export class EnvironmentError extends Error {
  override name = "EnvironmentError";
  constructor(errors: string) {
    super(`The environment is not as it should be: ${errors} (see .env.example).`);
  }
}
