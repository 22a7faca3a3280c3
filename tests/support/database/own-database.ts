import { testDatabase } from "./database.ts";

// Before a database test file is read: what it imports from `src/data` finds the file's own database.
process.env.DATABASE_URL = (await testDatabase()).url;
process.env.AUTH_SECRET ||= "a secret of the tests, of 32 characters and more";
// What is logged of refusals is asked for by the tests, and says nothing here.
process.env.LOG_LEVEL ||= "fatal";
