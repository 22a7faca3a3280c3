-- Two changes that readers see and the clock did not: a source's stored copy, and a reading that was checked against a
-- changed official record. With these, the database alone says when cached pages are out of date.
CREATE CONSTRAINT TRIGGER "stored_copies_move_record_clock" AFTER UPDATE ON "sources"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."archived_sha256" IS DISTINCT FROM OLD."archived_sha256")
  EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "official_changes_move_record_clock" AFTER UPDATE ON "official_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
