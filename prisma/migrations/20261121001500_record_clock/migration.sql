-- A clock that goes on by one with every transaction that changes what readers see. Every server of the site reads it,
-- and lets go of the pages it keeps when it has moved. It moves in the same transaction as the change: whoever sees
-- the new time sees the change, on a streaming replica too.
CREATE TABLE "record_clock" (
  "record_clock_id" INTEGER NOT NULL DEFAULT 1,
  "time" BIGINT NOT NULL DEFAULT 0,
  "moved_by" TEXT NOT NULL DEFAULT '',
  CONSTRAINT "record_clock_pkey" PRIMARY KEY ("record_clock_id")
);
ALTER TABLE "record_clock" ADD CONSTRAINT "record_clock_one_row" CHECK ("record_clock_id" = 1);
INSERT INTO "record_clock" DEFAULT VALUES;

-- Once for each transaction, however much it changes. The row is locked from here to the commit, so that the triggers
-- call it at the commit and not before.
CREATE FUNCTION "move_record_clock"() RETURNS void LANGUAGE sql AS $$
  UPDATE "record_clock" SET "time" = "time" + 1, "moved_by" = pg_current_xact_id()::text
  WHERE "moved_by" <> pg_current_xact_id()::text
$$;

-- A draft is nobody's business but the editors', unless readers saw it before.
CREATE FUNCTION "revision_moves_record_clock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW."snapshot" ->> 'status', '') NOT IN ('draft', 'in_review') OR EXISTS (
    SELECT FROM "revisions" WHERE "revised" = NEW."revised" AND "record_id" = NEW."record_id"
      AND "version" = NEW."version" - 1 AND "snapshot" ->> 'status' NOT IN ('draft', 'in_review')
  ) THEN
    PERFORM "move_record_clock"();
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "revisions_move_record_clock" AFTER INSERT ON "revisions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "revision_moves_record_clock"();

CREATE FUNCTION "row_moves_record_clock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "move_record_clock"();
  RETURN NULL;
END $$;
-- An import tells readers when it has ended; what became of a single file is not on a page.
CREATE CONSTRAINT TRIGGER "import_runs_move_record_clock" AFTER INSERT OR UPDATE ON "import_runs"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."finished_at" IS NOT NULL)
  EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "newsroom_settings_move_record_clock" AFTER UPDATE ON "newsroom_settings"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
