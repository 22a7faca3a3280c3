-- Increments the counter of public changes, once per transaction. The row is locked until the commit, so triggers call
-- this only when the transaction commits.
CREATE OR REPLACE FUNCTION "bump_data_version"() RETURNS void LANGUAGE sql AS $$
  UPDATE "data_version" SET "version" = "version" + 1, "changed_by" = pg_current_xact_id()::text
  WHERE "changed_by" <> pg_current_xact_id()::text
$$;
