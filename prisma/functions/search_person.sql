-- Keeps the search document of a person who is a senator (`search_senator`).
CREATE OR REPLACE FUNCTION "search_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('senator', OLD."slug");
  ELSE
    IF TG_OP = 'UPDATE' AND OLD."slug" <> NEW."slug" THEN PERFORM "delete_search_document"('senator', OLD."slug"); END IF;
    PERFORM "search_senator"(NEW."bioguide_id");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "people_search" AFTER INSERT OR UPDATE OR DELETE ON "people"
  FOR EACH ROW EXECUTE FUNCTION "search_person"();
