-- Counts a written row as a public change.
CREATE OR REPLACE FUNCTION "row_moves_record_clock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "move_record_clock"();
  RETURN NULL;
END $$;

-- An import counts once, when it finishes: no page shows the state of a single file.
CREATE CONSTRAINT TRIGGER "import_runs_move_record_clock" AFTER INSERT OR UPDATE ON "import_runs"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."finished_at" IS NOT NULL)
  EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "newsroom_settings_move_record_clock" AFTER UPDATE ON "newsroom_settings"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
-- An editor has checked a reading against a changed official file, which readers see.
CREATE CONSTRAINT TRIGGER "official_changes_move_record_clock" AFTER UPDATE ON "official_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "source_copy_adoptions_move_record_clock" AFTER INSERT ON "source_copy_adoptions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
