-- Keeps the search document of the person whose term it is.
CREATE OR REPLACE FUNCTION "search_term"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_senator"(coalesce(NEW."bioguide_id", OLD."bioguide_id"));
  RETURN NULL;
END $$;

CREATE TRIGGER "terms_search" AFTER INSERT OR UPDATE OR DELETE ON "terms"
  FOR EACH ROW EXECUTE FUNCTION "search_term"();
