-- Whether the words of a statement stand in the stored copy of its source: worked out where either is saved, null where there is no copy.
ALTER TABLE "statements" ADD COLUMN "quote_in_copy" BOOLEAN;

-- What was found, for each version and each copy that was ever stored: a copy that was replaced is not held any more.
CREATE TABLE "quote_checks" (
  "statement_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "copy_sha256" TEXT NOT NULL,
  "found" BOOLEAN NOT NULL,

  CONSTRAINT "quote_checks_pkey" PRIMARY KEY ("statement_id", "version", "copy_sha256")
);

ALTER TABLE "quote_checks" ADD CONSTRAINT "quote_checks_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE RESTRICT ON UPDATE CASCADE;
