-- Refuses votes that differ from the printed tally: fewer or more where every vote of the chamber is stored, more where
-- only some are. Runs at commit, once for each roll call that the transaction touched.
CREATE OR REPLACE FUNCTION "require_votes_equal_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text := NEW."roll_call_id";
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT "party", "vote_cast", "printed", count(*) AS "stored" FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2, 3
    ) v
    FULL JOIN (SELECT "party", "vote_cast", "printed", "count" FROM "roll_call_tallies" WHERE "roll_call_id" = id) t
      USING ("party", "vote_cast", "printed")
    JOIN "roll_calls" r ON r."roll_call_id" = id
    WHERE coalesce("stored", 0) > coalesce("count", 0)
       OR (r."votes_held" <> 'senators_since_2007' AND coalesce("stored", 0) <> coalesce("count", 0))
  ) THEN
    RAISE EXCEPTION 'the votes of % do not add up to its printed tally', id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'votes_equal_tally';
  END IF;
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = id;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "votes_equal_tally" AFTER INSERT ON "unchecked_tallies"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_votes_equal_tally"();
