-- Votes are held to the printed tally whichever of the two is written: equal where every vote of the chamber is
-- held, never more than it counts where only some are.

CREATE OR REPLACE FUNCTION "refuse_tally_unlike_votes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text := coalesce(NEW."roll_call_id", OLD."roll_call_id");
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT "party", "vote_cast", count(*) AS "held" FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2
    ) v
    FULL JOIN (SELECT "party", "vote_cast", "count" FROM "roll_call_tallies" WHERE "roll_call_id" = id) t
      USING ("party", "vote_cast")
    JOIN "roll_calls" r ON r."roll_call_id" = id
    WHERE coalesce("held", 0) > coalesce("count", 0)
       OR (r."votes_held" = 'every_senator' AND coalesce("held", 0) <> coalesce("count", 0))
  ) THEN
    RAISE EXCEPTION 'the votes of % do not add up to its printed tally', id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'votes_equal_tally';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "votes_add_up" AFTER INSERT OR UPDATE OR DELETE ON "votes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_tally_unlike_votes"();
