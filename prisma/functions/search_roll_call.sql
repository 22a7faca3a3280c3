-- Keeps the search document of a roll call. It has one once editors have put it on the subject; its plain words are in
-- it only once they are published.
CREATE OR REPLACE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fact "roll_calls";
  said "roll_call_readings";
  plain boolean;
BEGIN
  SELECT * INTO said FROM "roll_call_readings" WHERE "roll_call_id" = id;
  IF NOT FOUND OR NOT said."on_subject" THEN
    PERFORM "drop_search_document"('roll_call', id);
    RETURN;
  END IF;
  SELECT * INTO fact FROM "roll_calls" WHERE "roll_call_id" = id;
  plain := said."status" = 'published';
  PERFORM "keep_search_document"(
    'roll_call', id,
    CASE WHEN plain THEN said."title" ELSE fact."question" END,
    concat_ws(
      ' ', fact."question", fact."subject", fact."measure_short_title", fact."measure_title", fact."amendment_purpose",
      fact."sponsor", CASE WHEN plain THEN said."what_it_was" END
    ),
    fact."held_on"
  );
END $$;
