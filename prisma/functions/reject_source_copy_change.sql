-- Refuses to update, delete or truncate the stored copies of sources and their adoptions.
CREATE OR REPLACE FUNCTION "reject_source_copy_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'copies of sources are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "source_copies_append_only" BEFORE UPDATE OR DELETE ON "source_copies"
  FOR EACH ROW EXECUTE FUNCTION "reject_source_copy_change"();
CREATE TRIGGER "source_copies_no_truncate" BEFORE TRUNCATE ON "source_copies"
  FOR EACH STATEMENT EXECUTE FUNCTION "reject_source_copy_change"();
CREATE TRIGGER "source_copy_adoptions_append_only" BEFORE UPDATE OR DELETE ON "source_copy_adoptions"
  FOR EACH ROW EXECUTE FUNCTION "reject_source_copy_change"();
CREATE TRIGGER "source_copy_adoptions_no_truncate" BEFORE TRUNCATE ON "source_copy_adoptions"
  FOR EACH STATEMENT EXECUTE FUNCTION "reject_source_copy_change"();
