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

-- Official files print "No short title on file" where there is none: not words to be found by.
CREATE OR REPLACE FUNCTION "keep_search_document"(k "search_kind", id text, title text, body text, day date) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO "search_documents" ("kind", "record_id", "title", "body", "date", "words")
  VALUES (
    k, id, title, body, day,
    setweight(to_tsvector('english', unaccent(title)), 'A')
      || setweight(to_tsvector('english', unaccent(replace(body, 'No short title on file', ''))), 'B')
  )
  ON CONFLICT ("kind", "record_id") DO UPDATE
    SET "title" = excluded."title", "body" = excluded."body", "date" = excluded."date", "words" = excluded."words";
$$;
SELECT "search_roll_call"("roll_call_id") FROM "roll_call_readings";
