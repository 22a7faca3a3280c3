-- Who has read another's positions is no second pair of eyes for them.

CREATE TABLE "positions_seen" (
  "statement_id" TEXT NOT NULL,
  "editor_id" TEXT NOT NULL,
  "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "positions_seen_pkey" PRIMARY KEY ("statement_id", "editor_id")
);

ALTER TABLE "positions_seen" ADD CONSTRAINT "positions_seen_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
