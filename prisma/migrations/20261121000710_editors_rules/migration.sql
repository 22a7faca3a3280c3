-- What the editors' room must never hold or lose, refused here as well as in code.

ALTER TABLE "editors"
  ADD CONSTRAINT "editors_name_not_empty" CHECK (length(btrim("name")) > 0),
  ADD CONSTRAINT "editors_email_lower" CHECK ("email" = lower("email") AND position('@' IN "email") > 1);
ALTER TABLE "editor_links" ADD CONSTRAINT "editor_links_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "newsroom_settings" ADD CONSTRAINT "newsroom_settings_one_row" CHECK ("newsroom_settings_id" = 1);
INSERT INTO "newsroom_settings" DEFAULT VALUES;

-- A blind coding is what somebody thought before seeing another's: it is written once.
CREATE FUNCTION "refuse_second_thoughts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a blind coding is written once' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "blind_codings_once" BEFORE UPDATE ON "blind_codings"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_thoughts"();

-- The log. Who adds to it waits for whoever is adding, so that each entry is chained to the one before.
CREATE FUNCTION "audit_hash"("previous" text, "entry" bigint, "at" timestamptz, "by" text, "action" text, "subject" text, "detail" text)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    "previous", "entry", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), "by", "action", "subject", "detail"
  )::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION "chain_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_log"();
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();

-- Every version that a person saves is in the log, whichever part of the program saved it.
CREATE FUNCTION "log_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
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
