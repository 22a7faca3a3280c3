-- Keeps the search document of a speaker who is not a senator; only published ones have one.
CREATE OR REPLACE FUNCTION "search_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('voice', OLD."slug");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "delete_search_document"('voice', NEW."slug");
  ELSE
    PERFORM "upsert_search_document"('voice', NEW."slug", NEW."name", coalesce(NEW."description", ''), NULL);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "voices_search" AFTER INSERT OR UPDATE OR DELETE ON "voices"
  FOR EACH ROW EXECUTE FUNCTION "search_voice"();
