import { testDatabase } from "./database.ts";

// Before a database test file is read: what it imports from `src/data` finds the file's own database.
process.env.DATABASE_URL = (await testDatabase()).url;
