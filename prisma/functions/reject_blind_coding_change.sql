-- Refuses to change a blind coding: a reviewer writes it once, before seeing the author's.
CREATE OR REPLACE FUNCTION "reject_blind_coding_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a blind coding is written once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "blind_codings_once" BEFORE UPDATE ON "blind_codings"
  FOR EACH ROW EXECUTE FUNCTION "reject_blind_coding_change"();
CREATE TRIGGER "blind_reading_codings_once" BEFORE UPDATE ON "blind_reading_codings"
  FOR EACH ROW EXECUTE FUNCTION "reject_blind_coding_change"();
