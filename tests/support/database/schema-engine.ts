import fs from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlQuery,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

// Prisma's schema engine as published in WebAssembly: what `prisma migrate` does, without downloading a native binary.
// For development and tests alone; the site applies migrations without it (src/postgres/migrations.ts).

export type SchemaEngine = engine.SchemaEngine;
export type SchemaFile = { path: string; content: string };

/** Runs `work` with an engine on this database that knows these schema files. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  schema: readonly SchemaFile[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  load();
  const adapters = new MigrationAdapters(databaseUrl);
  const datamodels = schema.map(({ path, content }): [string, string] => [path, content]);
  try {
    return await work(
      await engine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapters)),
    );
  } finally {
    await adapters.close();
  }
}

let loaded = false;

function load(): void {
  if (loaded) return;
  const wasm = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(fs.readFileSync(wasm)), {
    "./schema_engine_bg.js": { ...engine, ...quietTimers() },
  });
  (engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }).__wbg_set_wasm(exports);
  (exports.__wbindgen_start as () => void)();
  loaded = true;
}

/** The engine's ten-second timer on its own lock would keep a finished script running. */
function quietTimers(): WebAssembly.ModuleImports {
  const names = Object.keys(engine).filter((name) => name.startsWith("__wbg_setTimeout"));
  return Object.fromEntries(
    names.map((name) => [name, (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref()]),
  );
}

/**
 * Prisma's adapter with two faults corrected. It splits a script at every semicolon, also inside function bodies and
 * strings. And it does not know the type "char", which many of PostgreSQL's own tables use.
 */
class MigrationAdapters extends PrismaPg {
  readonly #url: string;
  readonly #pools: pg.Pool[] = [];
  readonly #shadows: { name: string; adapters: MigrationAdapters }[] = [];

  constructor(url: string) {
    super({ connectionString: url, max: 2 });
    this.#url = url;
  }

  override async connect() {
    const adapter = await super.connect();
    const pool = adapter.underlyingDriver();
    this.#pools.push(pool);
    const inside = adapter as unknown as AdapterInside;
    return Object.assign(Object.create(adapter) as typeof adapter, {
      executeScript: async (script: string) => {
        await pool.query(script).catch((error) => inside.onError(error));
      },
      queryRaw: async (query: SqlQuery) => {
        const result = await inside.performIO(query);
        const fields = result.fields.map((field) => (isChar(field) ? { ...field, dataTypeID: TEXT } : field));
        const performed: AdapterInside = Object.assign(Object.create(adapter), {
          performIO: async () => ({ ...result, fields }),
        });
        const answer = await performed.queryRaw(query);
        const columnTypes = answer.columnTypes.map((type, column) =>
          isChar(result.fields[column]) ? ColumnTypeEnum.Character : type,
        );
        return { ...answer, columnTypes };
      },
    });
  }

  /** Creates an empty database for one comparison. Needs the right to create databases. */
  override async connectToShadowDb() {
    const name = `shadow_${crypto.randomUUID().replaceAll("-", "")}`;
    await this.#administer(`CREATE DATABASE ${name}`);
    const url = new URL(this.#url);
    url.pathname = `/${name}`;
    const adapters = new MigrationAdapters(url.href);
    this.#shadows.push({ name, adapters });
    return adapters.connect();
  }

  /** The engine leaves its connections and shadow databases behind. */
  async close(): Promise<void> {
    for (const pool of this.#pools) if (!pool.ended) await pool.end();
    for (const { name, adapters } of this.#shadows) {
      await adapters.close();
      await this.#administer(`DROP DATABASE ${name} WITH (FORCE)`);
    }
  }

  async #administer(statement: string): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }
}

const { CHAR, TEXT } = pg.types.builtins;

type AdapterInside = {
  performIO(query: SqlQuery): Promise<{ fields: pg.FieldDef[] }>;
  queryRaw(query: SqlQuery): Promise<SqlResultSet>;
  onError(error: unknown): never;
};

function isChar(field: pg.FieldDef | undefined): boolean {
  return field?.dataTypeID === CHAR;
}
