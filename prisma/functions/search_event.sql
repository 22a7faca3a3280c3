-- Keeps the search document of an event; only published events have one.
CREATE OR REPLACE FUNCTION "search_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('event', OLD."event_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "delete_search_document"('event', NEW."event_id");
  ELSE
    PERFORM "upsert_search_document"('event', NEW."event_id", NEW."title", NEW."text", NEW."date");
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "events_search" AFTER INSERT OR UPDATE OR DELETE ON "events"
  FOR EACH ROW EXECUTE FUNCTION "search_event"();
