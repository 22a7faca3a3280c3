-- Drops the pending tally check of a deleted roll call, which no longer has votes to compare.
CREATE OR REPLACE FUNCTION "delete_unchecked_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = OLD."roll_call_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_gone" AFTER DELETE ON "roll_calls"
  FOR EACH ROW EXECUTE FUNCTION "delete_unchecked_tally"();
