-- Notes the roll calls that a statement touched, so that each tally is checked once at commit, and not once per row.
CREATE OR REPLACE FUNCTION "note_touched_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies" SELECT DISTINCT "roll_call_id" FROM "touched" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_touched_by_insert" AFTER INSERT ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "roll_calls_touched_by_update" AFTER UPDATE ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_insert" AFTER INSERT ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_delete" AFTER DELETE ON "roll_call_tallies"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_insert" AFTER INSERT ON "votes"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_delete" AFTER DELETE ON "votes"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
