-- Refuses to update, delete or truncate revisions.
CREATE OR REPLACE FUNCTION "reject_revision_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "reject_revision_change"();
CREATE TRIGGER "revisions_no_truncate" BEFORE TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "reject_revision_change"();
