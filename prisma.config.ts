import { defineConfig } from "prisma/config";

// The address is only read by Prisma's own commands; the app reads it through src/env.ts.
export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset" },
});
