-- Numbers a new audit entry and chains it to the one before. Writers wait for each other under an advisory lock.
CREATE OR REPLACE FUNCTION "chain_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit log', 0));
  SELECT "entry_id", "hash" INTO last FROM "audit_entries" ORDER BY "entry_id" DESC LIMIT 1;
  NEW."entry_id" := coalesce(last."entry_id", 0) + 1;
  NEW."at" := clock_timestamp();
  NEW."previous_hash" := coalesce(last."hash", repeat('0', 64));
  NEW."hash" := "audit_hash"(NEW."previous_hash", NEW."entry_id", NEW."at", NEW."editor_id", NEW."action", NEW."subject", NEW."detail");
  RETURN NEW;
END $$;

CREATE TRIGGER "audit_entries_chained" BEFORE INSERT ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "chain_audit_entry"();
