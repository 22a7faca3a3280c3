-- Search reads one document for each public record. Triggers write the documents, so that a draft is never found.
-- The functions and triggers are copies of prisma/functions.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Writes a record's document to the search index, or replaces it. Official files print "No short title on file" where
-- there is none; readers should not find a roll call by these words.
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

-- Removes a record from the search index.
CREATE OR REPLACE FUNCTION "drop_search_document"(k "search_kind", id text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "search_documents" WHERE "kind" = k AND "record_id" = id;
$$;

-- Keeps the search document of a person, if they have served in the Senate since 2007. All other members of Congress are
-- stored for their votes alone.
CREATE OR REPLACE FUNCTION "search_senator"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  senator "people";
BEGIN
  SELECT * INTO senator FROM "people" p WHERE p."bioguide_id" = id;
  IF NOT FOUND THEN RETURN; END IF;
  IF EXISTS (
    SELECT FROM "terms" t WHERE t."bioguide_id" = id AND t."chamber" = 'senate'
      AND (t."ends_on" IS NULL OR t."ends_on" > DATE '2007-01-03')
  ) THEN
    PERFORM "keep_search_document"('senator', senator."slug", senator."name", senator."official_name", NULL);
  ELSE
    PERFORM "drop_search_document"('senator', senator."slug");
  END IF;
END $$;

-- Keeps the search document of a person who is a senator (`search_senator`).
CREATE OR REPLACE FUNCTION "search_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('senator', OLD."slug");
  ELSE
    IF TG_OP = 'UPDATE' AND OLD."slug" <> NEW."slug" THEN PERFORM "drop_search_document"('senator', OLD."slug"); END IF;
    PERFORM "search_senator"(NEW."bioguide_id");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "people_search" AFTER INSERT OR UPDATE OR DELETE ON "people"
  FOR EACH ROW EXECUTE FUNCTION "search_person"();

-- Keeps the search document of the person whose term it is.
CREATE OR REPLACE FUNCTION "search_term"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_senator"(coalesce(NEW."bioguide_id", OLD."bioguide_id"));
  RETURN NULL;
END $$;

CREATE TRIGGER "terms_search" AFTER INSERT OR UPDATE OR DELETE ON "terms"
  FOR EACH ROW EXECUTE FUNCTION "search_term"();

-- Keeps the search document of a speaker who is not a senator; only published ones have one.
CREATE OR REPLACE FUNCTION "search_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('voice', OLD."slug");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "drop_search_document"('voice', NEW."slug");
  ELSE
    PERFORM "keep_search_document"('voice', NEW."slug", NEW."name", coalesce(NEW."description", ''), NULL);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "voices_search" AFTER INSERT OR UPDATE OR DELETE ON "voices"
  FOR EACH ROW EXECUTE FUNCTION "search_voice"();

-- Keeps the search document of a statement; only published statements have one.
CREATE OR REPLACE FUNCTION "search_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  speaker text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('statement', OLD."statement_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "drop_search_document"('statement', NEW."statement_id");
  ELSE
    SELECT coalesce(
      (SELECT p."name" FROM "people" p WHERE p."bioguide_id" = NEW."bioguide_id"),
      (SELECT v."name" FROM "voices" v WHERE v."slug" = NEW."voice_slug")
    ) INTO speaker;
    PERFORM "keep_search_document"(
      'statement', NEW."statement_id", speaker, concat_ws(' ', NEW."quote", NEW."context"), NEW."said_on"
    );
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "statements_search" AFTER INSERT OR UPDATE OR DELETE ON "statements"
  FOR EACH ROW EXECUTE FUNCTION "search_statement"();

-- Keeps the search document of an inquiry; only published inquiries have one.
CREATE OR REPLACE FUNCTION "search_inquiry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('inquiry', OLD."inquiry_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "drop_search_document"('inquiry', NEW."inquiry_id");
  ELSE
    PERFORM "keep_search_document"('inquiry', NEW."inquiry_id", NEW."outlet", coalesce(NEW."question", ''), NEW."asked_on");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "inquiries_search" AFTER INSERT OR UPDATE OR DELETE ON "inquiries"
  FOR EACH ROW EXECUTE FUNCTION "search_inquiry"();

-- Keeps the search document of an event; only published events have one.
CREATE OR REPLACE FUNCTION "search_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('event', OLD."event_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "drop_search_document"('event', NEW."event_id");
  ELSE
    PERFORM "keep_search_document"('event', NEW."event_id", NEW."title", NEW."text", NEW."date");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "events_search" AFTER INSERT OR UPDATE OR DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "search_event"();

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

-- Keeps the search document of a source. The search query leaves out sources that only drafts rest on.
CREATE OR REPLACE FUNCTION "search_source"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('source', OLD."source_id"::text);
  ELSE
    PERFORM "keep_search_document"(
      'source', NEW."source_id"::text, coalesce(NEW."title", NEW."publisher", NEW."url"),
      concat_ws(' ', NEW."publisher", NEW."author", regexp_replace(NEW."url", '[^A-Za-z0-9]+', ' ', 'g')), NEW."published_on"
    );
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "sources_search" AFTER INSERT OR UPDATE OR DELETE ON "sources"
  FOR EACH ROW EXECUTE FUNCTION "search_source"();

-- The words by which editors find candidate roll calls: every field of the official file that names a subject.
CREATE OR REPLACE FUNCTION "roll_call_words"(
  question text, subject text, title text, short_title text, purpose text, author text
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector(
    'english'::regconfig,
    question || ' ' || coalesce(subject, '') || ' ' || coalesce(title, '') || ' ' || coalesce(short_title, '') || ' ' ||
    coalesce(purpose, '') || ' ' || coalesce(author, '')
  );
$$;

CREATE INDEX "search_documents_words_idx" ON "search_documents" USING GIN ("words");
CREATE INDEX "roll_calls_words_idx" ON "roll_calls" USING GIN ("roll_call_words"(
  "question", "subject", "measure_title", "measure_short_title", "amendment_purpose", "amendment_author"
));
