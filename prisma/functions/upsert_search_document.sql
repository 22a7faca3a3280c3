-- Writes a record's document to the search index, or replaces it. Official files print "No short title on file" where
-- there is none; readers should not find a roll call by these words.
CREATE OR REPLACE FUNCTION "upsert_search_document"(k "search_kind", id text, title text, body text, day date) RETURNS void
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
