-- Increments the counter of public changes, once per transaction. The row is locked until the commit, so triggers call
-- this only when the transaction commits.
CREATE OR REPLACE FUNCTION "move_record_clock"() RETURNS void LANGUAGE sql AS $$
  UPDATE "record_clock" SET "time" = "time" + 1, "moved_by" = pg_current_xact_id()::text
  WHERE "moved_by" <> pg_current_xact_id()::text
$$;
