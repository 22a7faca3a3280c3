-- Keeps the search document of a statement; only published statements have one.
CREATE OR REPLACE FUNCTION "search_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  speaker text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('statement', OLD."statement_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "delete_search_document"('statement', NEW."statement_id");
  ELSE
    SELECT coalesce(
      (SELECT p."name" FROM "people" p WHERE p."bioguide_id" = NEW."bioguide_id"),
      (SELECT v."name" FROM "voices" v WHERE v."slug" = NEW."voice_slug")
    ) INTO speaker;
    PERFORM "upsert_search_document"(
      'statement', NEW."statement_id", speaker, concat_ws(' ', NEW."quote", NEW."context"), NEW."said_on"
    );
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "statements_search" AFTER INSERT OR UPDATE OR DELETE ON "statements"
  FOR EACH ROW EXECUTE FUNCTION "search_statement"();
