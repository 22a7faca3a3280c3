-- Official files are also taken over from the editors' room: who started a run, and how far it is while it goes on.
ALTER TABLE "import_runs"
  ADD COLUMN "started_by" TEXT,
  ADD COLUMN "bytes_done" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "bytes_total" BIGINT;

-- A changed official record is settled by somebody, who says what was found.
ALTER TABLE "official_changes" ADD COLUMN "review_note" TEXT;
ALTER TABLE "official_changes"
  ADD CONSTRAINT "official_changes_reviewed_by_somebody"
    CHECK (("reviewed_at" IS NULL) = ("reviewed_by" IS NULL) AND ("reviewed_at" IS NULL) = ("review_note" IS NULL)),
  ADD CONSTRAINT "official_changes_review_note" CHECK (btrim("review_note") <> '');
