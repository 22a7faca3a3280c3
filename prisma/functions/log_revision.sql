-- Adds an audit entry for every version that a person saves, whichever part of the program saves it.
CREATE OR REPLACE FUNCTION "log_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "audit_entries" ("editor_id", "action", "subject", "detail") VALUES (
    NEW."editor_id",
    'saved',
    NEW."revised" || ' ' || NEW."record_id",
    'version ' || NEW."version" || coalesce(', ' || (NEW."snapshot" ->> 'status'), '') || ', SHA-256 ' || NEW."sha256" || ': ' || NEW."reason"
  );
  RETURN NULL;
END $$;

CREATE TRIGGER "revisions_logged" AFTER INSERT ON "revisions"
  FOR EACH ROW WHEN (NEW."editor_id" <> 'shipped-record') EXECUTE FUNCTION "log_revision"();
