-- Notes the roll calls that an UPDATE touched, before and after, so that their tallies are checked at commit.
CREATE OR REPLACE FUNCTION "note_updated_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies"
    SELECT "roll_call_id" FROM "touched" UNION SELECT "roll_call_id" FROM "touched_before" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "tallies_touched_by_update" AFTER UPDATE ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_updated_roll_calls"();
CREATE TRIGGER "votes_touched_by_update" AFTER UPDATE ON "votes"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_updated_roll_calls"();
