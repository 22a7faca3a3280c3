-- Keeps the search document of an inquiry; only published inquiries have one.
CREATE OR REPLACE FUNCTION "search_inquiry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('inquiry', OLD."inquiry_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "delete_search_document"('inquiry', NEW."inquiry_id");
  ELSE
    PERFORM "upsert_search_document"('inquiry', NEW."inquiry_id", NEW."outlet", coalesce(NEW."question", ''), NEW."asked_on");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "inquiries_search" AFTER INSERT OR UPDATE OR DELETE ON "inquiries"
  FOR EACH ROW EXECUTE FUNCTION "search_inquiry"();
