-- Rules that the Prisma schema cannot express. The database enforces them, in addition to the code.
-- The functions and triggers are copies of prisma/functions.

-- People.

ALTER TABLE "people"
  ADD CONSTRAINT "people_bioguide_id" CHECK ("bioguide_id" ~ '^[A-Z][0-9]{6}$'),
  ADD CONSTRAINT "people_lis_id" CHECK ("lis_id" ~ '^S[0-9]{3}$'),
  ADD CONSTRAINT "people_slug" CHECK ("slug" ~ '^[a-z]+(-[a-z0-9]+)*$');
ALTER TABLE "terms"
  ADD CONSTRAINT "terms_order" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on"),
  ADD CONSTRAINT "terms_class" CHECK (("chamber" = 'senate') = ("senate_class" IS NOT NULL)),
  ADD CONSTRAINT "terms_class_range" CHECK ("senate_class" BETWEEN 1 AND 3);
ALTER TABLE "party_affiliations"
  ADD CONSTRAINT "party_affiliations_order" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on");

-- Sources.

ALTER TABLE "sources"
  ADD CONSTRAINT "sources_url_web" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "sources_published_on_precision" CHECK (("published_on" IS NULL) = ("published_on_precision" IS NULL)),
  ADD CONSTRAINT "sources_replaced_by_another" CHECK ("replaced_by_source_id" <> "source_id"),
  ADD CONSTRAINT "sources_replaced_why" CHECK (("replaced_by_source_id" IS NULL) = ("replaced_because" IS NULL));
ALTER TABLE "source_copies"
  ADD CONSTRAINT "source_copies_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "source_copies_file_sha256" CHECK ("file_sha256" ~ '^[0-9a-f]{64}$');

-- Statements.

ALTER TABLE "statements"
  ADD CONSTRAINT "statements_quote_not_empty" CHECK (length(btrim("quote", E' \t\r\n')) > 0),
  ADD CONSTRAINT "statements_one_speaker" CHECK (num_nonnulls("bioguide_id", "voice_slug") = 1),
  ADD CONSTRAINT "statements_version" CHECK ("version" > 0),
  ADD CONSTRAINT "statements_said_on_first_day" CHECK (
    "said_on_precision" = 'day'
    OR ("said_on_precision" = 'month' AND extract(day FROM "said_on") = 1)
    OR ("said_on_precision" = 'year' AND extract(doy FROM "said_on") = 1)
  );
ALTER TABLE "positions"
  ADD CONSTRAINT "positions_span_not_empty" CHECK (length(btrim("span", E' \t\r\n')) > 0),
  ADD CONSTRAINT "positions_condition_not_empty" CHECK ("condition" IS NULL OR length(btrim("condition")) > 0),
  ADD CONSTRAINT "positions_rationale_not_empty" CHECK (length(btrim("rationale")) > 0);

-- Inquiries.

ALTER TABLE "inquiries"
  ADD CONSTRAINT "inquiries_question_not_empty" CHECK (length(btrim("question")) > 0),
  ADD CONSTRAINT "inquiries_asked_on_first_day" CHECK (
    "asked_on_precision" = 'day'
    OR ("asked_on_precision" = 'month' AND extract(day FROM "asked_on") = 1)
    OR ("asked_on_precision" = 'year' AND extract(doy FROM "asked_on") = 1)
  );
ALTER TABLE "inquiry_outcomes"
  ADD CONSTRAINT "inquiry_outcomes_one_asked" CHECK (num_nonnulls("bioguide_id", "voice_slug") = 1);

-- Roll calls: the identifiers, words and days of the official files.

ALTER TABLE "roll_calls"
  ADD CONSTRAINT "roll_calls_majority_requirement" CHECK ("majority_requirement" IN ('1/2', '3/5', '2/3', 'QUORUM')),
  ADD CONSTRAINT "roll_calls_session" CHECK ("session" IN (1, 2)),
  ADD CONSTRAINT "roll_calls_id" CHECK (
    "roll_call_id" = format('%s%s-%s.%s', CASE "chamber" WHEN 'senate' THEN 's' ELSE 'h' END, "number", "congress", "year")
  ),
  ADD CONSTRAINT "roll_calls_held_on" CHECK ("held_on" = ("held_at" AT TIME ZONE 'America/New_York')::date),
  ADD CONSTRAINT "roll_calls_content_sha256" CHECK ("content_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "roll_calls_file_sha256" CHECK ("file_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "roll_call_tallies" ADD CONSTRAINT "roll_call_tallies_count" CHECK ("count" > 0);
ALTER TABLE "off_subject_roll_calls"
  ADD CONSTRAINT "off_subject_because_not_empty" CHECK (length(btrim("because")) > 0);

-- Readings of roll calls.

ALTER TABLE "readings"
  ADD CONSTRAINT "readings_rationale_not_empty" CHECK (length(btrim("rationale")) > 0);
-- "The measure also …" and "The measure would have done this by …" each need a sentence of their own.
ALTER TABLE "reading_contexts"
  ADD CONSTRAINT "reading_contexts_own_sentence" CHECK (
    "context" NOT IN ('bundled', 'by_means') OR length(btrim(coalesce("sentence", ''))) > 0
  );
ALTER TABLE "blind_reading_codings"
  ADD CONSTRAINT "blind_reading_codings_both_sides" CHECK (("yea" IS NULL) = ("nay" IS NULL));

-- Background: events and rights of reply.

ALTER TABLE "events"
  ADD CONSTRAINT "events_date_first_day" CHECK (
    "date_precision" = 'day'
    OR ("date_precision" = 'month' AND extract(day FROM "date") = 1)
    OR ("date_precision" = 'year' AND extract(doy FROM "date") = 1)
  );
ALTER TABLE "rights_of_reply"
  ADD CONSTRAINT "rights_of_reply_words" CHECK (
    length(btrim("told_what")) > 0 AND ("came_back" IS NULL OR length(btrim("came_back")) > 0)
  ),
  ADD CONSTRAINT "rights_of_reply_came_back" CHECK (
    num_nonnulls("came_back", "came_back_on", "came_back_on_precision") IN (0, 3)
  ),
  ADD CONSTRAINT "rights_of_reply_vote_of_a_card" CHECK ("roll_call_id" IS NULL OR "statement_id" IS NOT NULL);

-- History.

ALTER TABLE "corrections" ADD CONSTRAINT "corrections_reason_not_empty" CHECK (length(btrim("reason")) > 0);
ALTER TABLE "proposed_corrections"
  ADD CONSTRAINT "proposed_corrections_settled" CHECK (
    ("outcome" IS NULL) = ("settled_by" IS NULL) AND ("outcome" IS NULL) = ("settled_at" IS NULL)
  ),
  ADD CONSTRAINT "proposed_corrections_note" CHECK (btrim("note") <> '');
ALTER TABLE "record_clock" ADD CONSTRAINT "record_clock_one_row" CHECK ("record_clock_id" = 1);
INSERT INTO "record_clock" DEFAULT VALUES;

-- Official files.

ALTER TABLE "quarantined_files" ADD CONSTRAINT "quarantined_files_for_somebody" CHECK (cardinality("unknown_ids") > 0);
ALTER TABLE "official_changes"
  ADD CONSTRAINT "official_changes_reviewed_by_somebody" CHECK (
    ("reviewed_at" IS NULL) = ("reviewed_by" IS NULL) AND ("reviewed_at" IS NULL) = ("review_note" IS NULL)
  ),
  ADD CONSTRAINT "official_changes_review_note" CHECK (btrim("review_note") <> '');

-- Reports.

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_text_length" CHECK (length(btrim("text")) BETWEEN 1 AND 5000),
  ADD CONSTRAINT "reports_contact_length" CHECK (length("contact") <= 320),
  ADD CONSTRAINT "reports_followed_by" CHECK (("followed_by_kind" IS NULL) = ("followed_by_id" IS NULL));

-- Editors.

ALTER TABLE "editors"
  ADD CONSTRAINT "editors_name_not_empty" CHECK (length(btrim("name")) > 0),
  ADD CONSTRAINT "editors_email_lower" CHECK ("email" = lower("email") AND position('@' IN "email") > 1);
ALTER TABLE "editor_links" ADD CONSTRAINT "editor_links_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "newsroom_settings"
  ADD CONSTRAINT "newsroom_settings_one_row" CHECK ("newsroom_settings_id" = 1),
  ADD CONSTRAINT "newsroom_settings_freeze" CHECK (
    num_nonnulls("frozen_from", "frozen_until", "freeze_reason") IN (0, 3)
    AND ("frozen_from" IS NULL OR "frozen_from" < "frozen_until")
  );
INSERT INTO "newsroom_settings" DEFAULT VALUES;

-- Webhooks and subscriptions.

ALTER TABLE "webhooks"
  ADD CONSTRAINT "webhooks_name_not_empty" CHECK (length(btrim("name")) > 0),
  ADD CONSTRAINT "webhooks_address_https" CHECK ("address" ~ '^https://'),
  ADD CONSTRAINT "webhooks_previous_whole" CHECK (("previous_secret" IS NULL) = ("previous_until" IS NULL)),
  ADD CONSTRAINT "webhooks_disabled_whole" CHECK (("disabled_at" IS NULL) = ("disabled_why" IS NULL));
ALTER TABLE "subscriptions"
  ADD CONSTRAINT "subscriptions_email_lower" CHECK ("email" = lower("email") AND position('@' IN "email") > 1),
  ADD CONSTRAINT "subscriptions_follows" CHECK ("follows" IN ('everything', 'senator', 'state', 'proposition')),
  ADD CONSTRAINT "subscriptions_subject" CHECK (("follows" = 'everything') = ("subject" = '')),
  ADD CONSTRAINT "subscriptions_pace" CHECK ("pace" IN ('daily', 'weekly')),
  ADD CONSTRAINT "subscriptions_token" CHECK ("token" ~ '^[A-Za-z0-9_-]{32,}$');
ALTER TABLE "deliveries"
  ADD CONSTRAINT "deliveries_one_receiver" CHECK (num_nonnulls("webhook_id", "subscription_id", "editor_id") = 1),
  ADD CONSTRAINT "deliveries_one_end" CHECK (num_nonnulls("delivered_at", "given_up_at") <= 1);

-- Functions and triggers.

-- Refuses a position whose span is not in its statement's quote.
CREATE OR REPLACE FUNCTION "refuse_span_outside_quote"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "statements" s WHERE s."statement_id" = NEW."statement_id" AND position(NEW."span" IN s."quote") > 0
  ) THEN
    RAISE EXCEPTION 'the span of % on % is not in the quote', NEW."statement_id", NEW."proposition"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'positions_span_in_quote';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "positions_span_in_quote" BEFORE INSERT OR UPDATE ON "positions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_span_outside_quote"();

-- Refuses a new quote that no longer contains the span of one of the statement's positions.
CREATE OR REPLACE FUNCTION "refuse_quote_without_span"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "positions" p WHERE p."statement_id" = NEW."statement_id" AND position(p."span" IN NEW."quote") = 0
  ) THEN
    RAISE EXCEPTION 'the quote of % no longer holds the span of one of its positions', NEW."statement_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'positions_span_in_quote';
  END IF;
  RETURN NEW;
END $$;

-- Deferred, so that a quote and its spans can change in one transaction.
CREATE CONSTRAINT TRIGGER "statements_quote_holds_spans" AFTER UPDATE OF "quote" ON "statements"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_quote_without_span"();

-- Notes the roll calls that a statement touched, so that each tally is checked once at commit, and not once per row.
CREATE OR REPLACE FUNCTION "note_touched_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies" SELECT DISTINCT "roll_call_id" FROM "touched" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_touched_by_insert" AFTER INSERT ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "roll_calls_touched_by_update" AFTER UPDATE ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_insert" AFTER INSERT ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_delete" AFTER DELETE ON "roll_call_tallies"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_insert" AFTER INSERT ON "votes"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_delete" AFTER DELETE ON "votes"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();

-- Notes the roll calls that an UPDATE touched, before and after, so that their tallies are checked at commit.
CREATE OR REPLACE FUNCTION "note_moved_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies"
    SELECT "roll_call_id" FROM "touched" UNION SELECT "roll_call_id" FROM "touched_before" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "tallies_touched_by_update" AFTER UPDATE ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_moved_roll_calls"();
CREATE TRIGGER "votes_touched_by_update" AFTER UPDATE ON "votes"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_moved_roll_calls"();

-- Refuses votes that differ from the printed tally: fewer or more where every vote of the chamber is stored, more where
-- only some are. Runs at commit, once for each roll call that the transaction touched.
CREATE OR REPLACE FUNCTION "refuse_tally_unlike_votes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text := NEW."roll_call_id";
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT "party", "vote_cast", "printed", count(*) AS "held" FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2, 3
    ) v
    FULL JOIN (SELECT "party", "vote_cast", "printed", "count" FROM "roll_call_tallies" WHERE "roll_call_id" = id) t
      USING ("party", "vote_cast", "printed")
    JOIN "roll_calls" r ON r."roll_call_id" = id
    WHERE coalesce("held", 0) > coalesce("count", 0)
       OR (r."votes_held" <> 'senators_since_2007' AND coalesce("held", 0) <> coalesce("count", 0))
  ) THEN
    RAISE EXCEPTION 'the votes of % do not add up to its printed tally', id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'votes_equal_tally';
  END IF;
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = id;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "votes_equal_tally" AFTER INSERT ON "unchecked_tallies"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_tally_unlike_votes"();

-- Drops the pending tally check of a deleted roll call, which no longer has votes to compare.
CREATE OR REPLACE FUNCTION "forget_unchecked_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = OLD."roll_call_id";
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_gone" AFTER DELETE ON "roll_calls"
  FOR EACH ROW EXECUTE FUNCTION "forget_unchecked_tally"();

-- Refuses to change a blind coding: a reviewer writes it once, before seeing the author's.
CREATE OR REPLACE FUNCTION "refuse_second_thoughts"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a blind coding is written once' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "blind_codings_once" BEFORE UPDATE ON "blind_codings"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_thoughts"();
CREATE TRIGGER "blind_reading_codings_once" BEFORE UPDATE ON "blind_reading_codings"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_thoughts"();

-- Refuses to update, delete or truncate the notes of who has seen the codes of an unpublished version.
CREATE OR REPLACE FUNCTION "refuse_unseeing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what somebody has seen stays seen' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "codes_seen_stay" BEFORE UPDATE OR DELETE ON "codes_seen"
  FOR EACH ROW EXECUTE FUNCTION "refuse_unseeing"();
CREATE TRIGGER "codes_seen_no_truncate" BEFORE TRUNCATE ON "codes_seen"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_unseeing"();

-- Refuses to change a proposed correction, except to settle it once.
CREATE OR REPLACE FUNCTION "refuse_changed_proposal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."outcome" IS NULL AND
    to_jsonb(OLD) - '{outcome,settled_by,settled_at}'::text[] = to_jsonb(NEW) - '{outcome,settled_by,settled_at}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a proposed correction is settled once, and is not changed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "proposed_corrections_stay" BEFORE UPDATE OR DELETE ON "proposed_corrections"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_proposal"();
CREATE TRIGGER "proposed_corrections_no_truncate" BEFORE TRUNCATE ON "proposed_corrections"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changed_proposal"();

-- Refuses to update, delete or truncate the stored copies of sources and their adoptions.
CREATE OR REPLACE FUNCTION "refuse_changed_copy"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'copies of sources are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "source_copies_append_only" BEFORE UPDATE OR DELETE ON "source_copies"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_copy"();
CREATE TRIGGER "source_copies_no_truncate" BEFORE TRUNCATE ON "source_copies"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changed_copy"();
CREATE TRIGGER "source_copy_adoptions_append_only" BEFORE UPDATE OR DELETE ON "source_copy_adoptions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_changed_copy"();
CREATE TRIGGER "source_copy_adoptions_no_truncate" BEFORE TRUNCATE ON "source_copy_adoptions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_changed_copy"();

-- Refuses a source whose copy in force is not the copy adopted last.
CREATE OR REPLACE FUNCTION "refuse_copy_not_adopted"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- As the row is at the end of the transaction, whatever it was when it was written.
  IF (SELECT "copy_id" FROM "sources" WHERE "source_id" = NEW."source_id") IS DISTINCT FROM (
    SELECT "copy_id" FROM "source_copy_adoptions" WHERE "source_id" = NEW."source_id"
    ORDER BY "adoption_id" DESC LIMIT 1
  ) THEN
    RAISE EXCEPTION 'this copy of the source was not adopted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "sources_copy_adopted" AFTER INSERT OR UPDATE OF "copy_id" ON "sources"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_copy_not_adopted"();

-- Refuses to update, delete or truncate revisions.
CREATE OR REPLACE FUNCTION "refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_history"();
CREATE TRIGGER "revisions_no_truncate" BEFORE TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();

-- The SHA-256 of one audit entry: of its fields and the hash of the entry before it.
CREATE OR REPLACE FUNCTION "audit_hash"("previous" text, "entry" bigint, "at" timestamptz, "by" text, "action" text, "subject" text, "detail" text)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    "previous", "entry", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), "by", "action", "subject", "detail"
  )::text, 'UTF8')), 'hex')
$$;

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

-- Refuses to update, delete or truncate audit entries.
CREATE OR REPLACE FUNCTION "refuse_change_of_log"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_log"();
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_log"();

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

-- Keeps `editors.two_factor_enabled` true while an editor has a passkey or a verified authenticator app. A trigger does
-- it, so that no code path can add or remove a factor without it; the update also locks the editor's row.
CREATE OR REPLACE FUNCTION "hold_second_factor"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whose TEXT := COALESCE(NEW.editor_id, OLD.editor_id);
BEGIN
  UPDATE editors SET two_factor_enabled =
    EXISTS (SELECT FROM editor_passkeys WHERE editor_id = whose)
    OR EXISTS (SELECT FROM editor_second_factors WHERE editor_id = whose AND verified)
  WHERE editor_id = whose;
  RETURN NULL;
END
$$;

CREATE TRIGGER "hold_second_factor" AFTER INSERT OR UPDATE OR DELETE ON "editor_passkeys"
  FOR EACH ROW EXECUTE FUNCTION "hold_second_factor"();
CREATE TRIGGER "hold_second_factor" AFTER INSERT OR UPDATE OF "verified" OR DELETE ON "editor_second_factors"
  FOR EACH ROW EXECUTE FUNCTION "hold_second_factor"();

-- Increments the counter of public changes, once per transaction. The row is locked until the commit, so triggers call
-- this only when the transaction commits.
CREATE OR REPLACE FUNCTION "move_record_clock"() RETURNS void LANGUAGE sql AS $$
  UPDATE "record_clock" SET "time" = "time" + 1, "moved_by" = pg_current_xact_id()::text
  WHERE "moved_by" <> pg_current_xact_id()::text
$$;

-- Counts a new version as a public change, unless readers can see neither it nor the version before.
CREATE OR REPLACE FUNCTION "revision_moves_record_clock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW."snapshot" ->> 'status', '') NOT IN ('draft', 'in_review') OR EXISTS (
    SELECT FROM "revisions" WHERE "revised" = NEW."revised" AND "record_id" = NEW."record_id"
      AND "version" = NEW."version" - 1 AND "snapshot" ->> 'status' NOT IN ('draft', 'in_review')
  ) THEN
    PERFORM "move_record_clock"();
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "revisions_move_record_clock" AFTER INSERT ON "revisions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "revision_moves_record_clock"();

-- Counts a written row as a public change.
CREATE OR REPLACE FUNCTION "row_moves_record_clock"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "move_record_clock"();
  RETURN NULL;
END $$;

-- An import counts once, when it finishes: no page shows the state of a single file.
CREATE CONSTRAINT TRIGGER "import_runs_move_record_clock" AFTER INSERT OR UPDATE ON "import_runs"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."finished_at" IS NOT NULL)
  EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "newsroom_settings_move_record_clock" AFTER UPDATE ON "newsroom_settings"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
-- An editor has checked a reading against a changed official file, which readers see.
CREATE CONSTRAINT TRIGGER "official_changes_move_record_clock" AFTER UPDATE ON "official_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
CREATE CONSTRAINT TRIGGER "source_copy_adoptions_move_record_clock" AFTER INSERT ON "source_copy_adoptions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();

-- Updates the planner's statistics after an import of many files. The site's account owns no table, and only an owner
-- may ANALYZE one: this is the only function that runs as its owner.
CREATE OR REPLACE FUNCTION "analyze_facts"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  ANALYZE public."people", public."terms", public."roll_calls", public."roll_call_tallies", public."votes";
END $$;
