-- What is typed and not saved yet survives a closed tab, a lost connection and a session that is over.

CREATE TABLE "kept_typing" (
  "editor_id" TEXT NOT NULL,
  "tab" TEXT NOT NULL,
  "statement_id" TEXT,
  "based_on" INTEGER,
  "typed" JSONB NOT NULL,
  "at" TIMESTAMPTZ NOT NULL,

  CONSTRAINT "kept_typing_pkey" PRIMARY KEY ("editor_id", "tab")
);

CREATE INDEX "kept_typing_editor_id_statement_id_idx" ON "kept_typing"("editor_id", "statement_id");

ALTER TABLE "kept_typing" ADD CONSTRAINT "kept_typing_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
