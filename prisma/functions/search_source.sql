-- Keeps the search document of a source. The search query leaves out sources that only drafts rest on.
CREATE OR REPLACE FUNCTION "search_source"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('source', OLD."source_id"::text);
  ELSE
    PERFORM "upsert_search_document"(
      'source', NEW."source_id"::text, coalesce(NEW."title", NEW."publisher", NEW."url"),
      concat_ws(' ', NEW."publisher", NEW."author", regexp_replace(NEW."url", '[^A-Za-z0-9]+', ' ', 'g')), NEW."published_on"
    );
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "sources_search" AFTER INSERT OR UPDATE OR DELETE ON "sources"
  FOR EACH ROW EXECUTE FUNCTION "search_source"();
