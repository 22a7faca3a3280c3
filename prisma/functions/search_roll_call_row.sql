-- Keeps the search document of the roll call to which the row belongs.
CREATE OR REPLACE FUNCTION "search_roll_call_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_roll_call"(coalesce(NEW."roll_call_id", OLD."roll_call_id"));
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_search" AFTER UPDATE ON "roll_calls"
  FOR EACH ROW EXECUTE FUNCTION "search_roll_call_row"();
CREATE TRIGGER "roll_call_readings_search" AFTER INSERT OR UPDATE OR DELETE ON "roll_call_readings"
  FOR EACH ROW EXECUTE FUNCTION "search_roll_call_row"();
