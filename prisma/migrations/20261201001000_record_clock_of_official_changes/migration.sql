-- A change that readers see and the clock did not: a reading that was checked against a changed official record.
-- With it, the database alone says when cached pages are out of date.
CREATE CONSTRAINT TRIGGER "official_changes_move_record_clock" AFTER UPDATE ON "official_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
