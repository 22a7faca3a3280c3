-- Keeps the search document of a roll call. It has one once editors have put it on the subject; its is_published words are in
-- it only once they are published.
CREATE OR REPLACE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fact "roll_calls";
  coded "roll_call_readings";
  is_published boolean;
BEGIN
  SELECT * INTO coded FROM "roll_call_readings" WHERE "roll_call_id" = id;
  IF NOT FOUND OR NOT coded."in_scope" THEN
    PERFORM "delete_search_document"('roll_call', id);
    RETURN;
  END IF;
  SELECT * INTO fact FROM "roll_calls" WHERE "roll_call_id" = id;
  is_published := coded."status" = 'published';
  PERFORM "upsert_search_document"(
    'roll_call', id,
    CASE WHEN is_published THEN coded."title" ELSE fact."question" END,
    concat_ws(
      ' ', fact."question", fact."subject", fact."measure_short_title", fact."measure_title", fact."amendment_purpose",
      fact."sponsor", CASE WHEN is_published THEN coded."what_it_was" END
    ),
    fact."held_on"
  );
END $$;
