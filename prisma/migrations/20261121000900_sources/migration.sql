-- A source is a record of its own: described anew, replaced by another, with every version kept.

ALTER TYPE "revised" ADD VALUE 'source';

CREATE TYPE "capture_way" AS ENUM ('fetched', 'uploaded', 'pasted');
CREATE TYPE "source_replacement" AS ENUM ('duplicate', 'primary_source');

ALTER TABLE "sources"
  ADD COLUMN "archived_way" "capture_way",
  ADD COLUMN "archived_file_sha256" CHAR(64),
  ADD COLUMN "replaced_by_source_id" INTEGER,
  ADD COLUMN "replaced_because" "source_replacement",
  ADD COLUMN "version" INTEGER NOT NULL DEFAULT 0;

-- Until now a text could only be pasted.
UPDATE "sources" SET "archived_way" = 'pasted' WHERE "archived_sha256" IS NOT NULL;

ALTER TABLE "sources"
  ADD CONSTRAINT "sources_replaced_by_source_id_fkey" FOREIGN KEY ("replaced_by_source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE,
  ADD CONSTRAINT "sources_replaced_by_another" CHECK ("replaced_by_source_id" <> "source_id"),
  ADD CONSTRAINT "sources_replaced_why" CHECK (("replaced_by_source_id" IS NULL) = ("replaced_because" IS NULL)),
  ADD CONSTRAINT "sources_archived_file_sha256" CHECK ("archived_file_sha256" ~ '^[0-9a-f]{64}$');

CREATE INDEX "sources_replaced_by_source_id_idx" ON "sources"("replaced_by_source_id");
