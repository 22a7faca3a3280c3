-- Lists go by the last day that a date can stand for, as the comparisons do: "2022" comes after "March 2022".
ALTER TABLE "statements" ADD COLUMN "said_until" DATE NOT NULL GENERATED ALWAYS AS (
  CASE "said_on_precision"
    WHEN 'day' THEN "said_on"
    WHEN 'month' THEN ("said_on" + INTERVAL '1 month' - INTERVAL '1 day')::date
    WHEN 'year' THEN ("said_on" + INTERVAL '1 year' - INTERVAL '1 day')::date
  END
) STORED;
DROP INDEX "statements_status_said_on_idx";
CREATE INDEX "statements_status_said_until_said_on_idx" ON "statements"("status", "said_until" DESC, "said_on" DESC);

-- The Senate prints "No short title on file" where there is none: not a title to be found by.
CREATE OR REPLACE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fact "roll_calls";
  said "roll_call_readings";
  plain boolean;
BEGIN
  SELECT * INTO said FROM "roll_call_readings" WHERE "roll_call_id" = id;
  IF NOT FOUND THEN
    PERFORM "drop_search_document"('roll_call', id);
    RETURN;
  END IF;
  SELECT * INTO fact FROM "roll_calls" WHERE "roll_call_id" = id;
  plain := said."status" = 'published';
  PERFORM "keep_search_document"(
    'roll_call', id,
    CASE WHEN plain THEN said."title" ELSE fact."question" END,
    concat_ws(
      ' ', fact."question", fact."subject",
      CASE WHEN fact."measure_short_title" !~* '^no short title on file' THEN fact."measure_short_title" END,
      fact."measure_title", fact."amendment_purpose", fact."sponsor", CASE WHEN plain THEN said."what_it_was" END
    ),
    fact."held_on"
  );
END $$;
SELECT "search_roll_call"("roll_call_id") FROM "roll_call_readings";
