-- Search sees one document per public record. Triggers keep it, so that no draft can ever be found.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION "keep_search_document"(k "search_kind", id text, title text, body text, day date) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO "search_documents" ("kind", "record_id", "title", "body", "date", "words")
  VALUES (
    k, id, title, body, day,
    setweight(to_tsvector('english', unaccent(title)), 'A') || setweight(to_tsvector('english', unaccent(body)), 'B')
  )
  ON CONFLICT ("kind", "record_id") DO UPDATE
    SET "title" = excluded."title", "body" = excluded."body", "date" = excluded."date", "words" = excluded."words";
$$;

CREATE FUNCTION "drop_search_document"(k "search_kind", id text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "search_documents" WHERE "kind" = k AND "record_id" = id;
$$;

CREATE FUNCTION "search_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('senator', OLD."slug");
  ELSE
    IF TG_OP = 'UPDATE' AND OLD."slug" <> NEW."slug" THEN PERFORM "drop_search_document"('senator', OLD."slug"); END IF;
    PERFORM "keep_search_document"('senator', NEW."slug", NEW."name", NEW."official_name", NULL);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "search_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('voice', OLD."slug");
  ELSE
    PERFORM "keep_search_document"('voice', NEW."slug", NEW."name", coalesce(NEW."description", ''), NULL);
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "search_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE FUNCTION "search_inquiry"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE FUNCTION "search_event"() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- A roll call is found once editors have put it on the subject; its plain words only once they are published.
CREATE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
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
      ' ', fact."question", fact."subject", fact."measure_short_title", fact."measure_title", fact."amendment_purpose",
      fact."sponsor", CASE WHEN plain THEN said."what_it_was" END
    ),
    fact."held_on"
  );
END $$;

CREATE FUNCTION "search_roll_call_row"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_roll_call"(coalesce(NEW."roll_call_id", OLD."roll_call_id"));
  RETURN NULL;
END $$;

-- Sources are found through what rests on them: the query leaves out those that only drafts rest on.
CREATE FUNCTION "search_source"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER "people_search" AFTER INSERT OR UPDATE OR DELETE ON "people"
  FOR EACH ROW EXECUTE FUNCTION "search_person"();
CREATE TRIGGER "voices_search" AFTER INSERT OR UPDATE OR DELETE ON "voices"
  FOR EACH ROW EXECUTE FUNCTION "search_voice"();
CREATE TRIGGER "statements_search" AFTER INSERT OR UPDATE OR DELETE ON "statements"
  FOR EACH ROW EXECUTE FUNCTION "search_statement"();
CREATE TRIGGER "inquiries_search" AFTER INSERT OR UPDATE OR DELETE ON "inquiries"
  FOR EACH ROW EXECUTE FUNCTION "search_inquiry"();
CREATE TRIGGER "events_search" AFTER INSERT OR UPDATE OR DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "search_event"();
CREATE TRIGGER "roll_calls_search" AFTER UPDATE ON "roll_calls"
  FOR EACH ROW EXECUTE FUNCTION "search_roll_call_row"();
CREATE TRIGGER "roll_call_readings_search" AFTER INSERT OR UPDATE OR DELETE ON "roll_call_readings"
  FOR EACH ROW EXECUTE FUNCTION "search_roll_call_row"();
CREATE TRIGGER "sources_search" AFTER INSERT OR UPDATE OR DELETE ON "sources"
  FOR EACH ROW EXECUTE FUNCTION "search_source"();
