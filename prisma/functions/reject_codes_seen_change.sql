-- Refuses to update, delete or truncate the notes of who has seen the codes of an unpublished version.
CREATE OR REPLACE FUNCTION "reject_codes_seen_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what somebody has seen stays seen' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "codes_seen_stay" BEFORE UPDATE OR DELETE ON "codes_seen"
  FOR EACH ROW EXECUTE FUNCTION "reject_codes_seen_change"();
CREATE TRIGGER "codes_seen_no_truncate" BEFORE TRUNCATE ON "codes_seen"
  FOR EACH STATEMENT EXECUTE FUNCTION "reject_codes_seen_change"();
