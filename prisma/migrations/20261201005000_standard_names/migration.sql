-- Standard names for tables, columns, types, functions and triggers. Nothing else changes.

ALTER TYPE "revised" RENAME TO "record_type";
ALTER TYPE "import_kind" RENAME VALUE 'shipped_record' TO 'seed_data';

ALTER TABLE "kept_typing" RENAME TO "autosaved_drafts";
ALTER TABLE "autosaved_drafts" RENAME COLUMN "typed" TO "form_values";
ALTER TABLE "autosaved_drafts" RENAME COLUMN "sent_from" TO "submitted_from";
ALTER TABLE "autosaved_drafts" RENAME CONSTRAINT "kept_typing_pkey" TO "autosaved_drafts_pkey";
ALTER TABLE "autosaved_drafts" RENAME CONSTRAINT "kept_typing_editor_id_fkey" TO "autosaved_drafts_editor_id_fkey";
ALTER INDEX "kept_typing_editor_id_statement_id_idx" RENAME TO "autosaved_drafts_editor_id_statement_id_idx";

ALTER TABLE "record_clock" RENAME TO "data_version";
ALTER TABLE "data_version" RENAME COLUMN "record_clock_id" TO "data_version_id";
ALTER TABLE "data_version" RENAME COLUMN "time" TO "version";
ALTER TABLE "data_version" RENAME COLUMN "moved_by" TO "changed_by";
ALTER TABLE "data_version" RENAME CONSTRAINT "record_clock_pkey" TO "data_version_pkey";
ALTER TABLE "data_version" RENAME CONSTRAINT "record_clock_one_row" TO "data_version_one_row";

ALTER TABLE "off_subject_roll_calls" RENAME TO "out_of_scope_roll_calls";
ALTER TABLE "out_of_scope_roll_calls" RENAME CONSTRAINT "off_subject_roll_calls_pkey" TO "out_of_scope_roll_calls_pkey";
ALTER TABLE "out_of_scope_roll_calls" RENAME CONSTRAINT "off_subject_roll_calls_roll_call_id_fkey" TO "out_of_scope_roll_calls_roll_call_id_fkey";
ALTER TABLE "out_of_scope_roll_calls" RENAME CONSTRAINT "off_subject_because_not_empty" TO "out_of_scope_because_not_empty";
ALTER TABLE "roll_call_readings" RENAME COLUMN "on_subject" TO "in_scope";

ALTER TABLE "proposed_corrections" RENAME COLUMN "settled_by" TO "resolved_by";
ALTER TABLE "proposed_corrections" RENAME COLUMN "settled_at" TO "resolved_at";
ALTER TABLE "proposed_corrections" RENAME CONSTRAINT "proposed_corrections_settled" TO "proposed_corrections_resolved";

ALTER TABLE "reports" RENAME COLUMN "ticket" TO "tracking_number";

ALTER TABLE "webhooks" RENAME COLUMN "address" TO "url";
ALTER TABLE "webhooks" RENAME COLUMN "told_until" TO "notified_until";
ALTER TABLE "webhooks" RENAME CONSTRAINT "webhooks_address_https" TO "webhooks_url_https";

ALTER TABLE "subscriptions" RENAME COLUMN "pace" TO "frequency";
ALTER TABLE "subscriptions" RENAME COLUMN "told_until" TO "notified_until";
ALTER TABLE "subscriptions" RENAME CONSTRAINT "subscriptions_pace" TO "subscriptions_frequency";
ALTER INDEX "subscriptions_confirmed_at_pace_told_until_idx" RENAME TO "subscriptions_confirmed_at_frequency_notified_until_idx";

ALTER TRIGGER "hold_second_factor" ON "editor_passkeys" RENAME TO "sync_second_factor";
ALTER TRIGGER "hold_second_factor" ON "editor_second_factors" RENAME TO "sync_second_factor";
ALTER TRIGGER "import_runs_move_record_clock" ON "import_runs" RENAME TO "import_runs_bump_data_version";
ALTER TRIGGER "newsroom_settings_move_record_clock" ON "newsroom_settings" RENAME TO "newsroom_settings_bump_data_version";
ALTER TRIGGER "official_changes_move_record_clock" ON "official_changes" RENAME TO "official_changes_bump_data_version";
ALTER TRIGGER "revisions_move_record_clock" ON "revisions" RENAME TO "revisions_bump_data_version";
ALTER TRIGGER "source_copy_adoptions_move_record_clock" ON "source_copy_adoptions" RENAME TO "source_copy_adoptions_bump_data_version";

ALTER FUNCTION "hold_second_factor" RENAME TO "sync_second_factor";
ALTER FUNCTION "move_record_clock" RENAME TO "bump_data_version";
ALTER FUNCTION "row_moves_record_clock" RENAME TO "bump_data_version_on_write";
ALTER FUNCTION "revision_moves_record_clock" RENAME TO "bump_data_version_on_revision";
ALTER FUNCTION "keep_search_document" RENAME TO "upsert_search_document";
ALTER FUNCTION "drop_search_document" RENAME TO "delete_search_document";
ALTER FUNCTION "forget_unchecked_tally" RENAME TO "delete_unchecked_tally";
ALTER FUNCTION "note_moved_roll_calls" RENAME TO "note_updated_roll_calls";
ALTER FUNCTION "roll_call_words" RENAME TO "roll_call_text";
ALTER FUNCTION "refuse_change_of_history" RENAME TO "reject_revision_change";
ALTER FUNCTION "refuse_change_of_log" RENAME TO "reject_audit_entry_change";
ALTER FUNCTION "refuse_changed_copy" RENAME TO "reject_source_copy_change";
ALTER FUNCTION "refuse_changed_proposal" RENAME TO "reject_proposal_change";
ALTER FUNCTION "refuse_copy_not_adopted" RENAME TO "require_adopted_copy";
ALTER FUNCTION "refuse_quote_without_span" RENAME TO "require_spans_in_quote";
ALTER FUNCTION "refuse_second_thoughts" RENAME TO "reject_blind_coding_change";
ALTER FUNCTION "refuse_span_outside_quote" RENAME TO "require_span_in_quote";
ALTER FUNCTION "refuse_tally_unlike_votes" RENAME TO "require_votes_equal_tally";
ALTER FUNCTION "refuse_unseeing" RENAME TO "reject_codes_seen_change";

-- The text of functions that name what was renamed

CREATE OR REPLACE FUNCTION "bump_data_version"() RETURNS void LANGUAGE sql AS $$
  UPDATE "data_version" SET "version" = "version" + 1, "changed_by" = pg_current_xact_id()::text
  WHERE "changed_by" <> pg_current_xact_id()::text
$$;

CREATE OR REPLACE FUNCTION "reject_proposal_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."outcome" IS NULL AND
    to_jsonb(OLD) - '{outcome,resolved_by,resolved_at}'::text[] = to_jsonb(NEW) - '{outcome,resolved_by,resolved_at}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a proposed correction is settled once, and is not changed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE OR REPLACE FUNCTION "require_votes_equal_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text := NEW."roll_call_id";
BEGIN
  IF EXISTS (
    SELECT FROM (
      SELECT "party", "vote_cast", "printed", count(*) AS "stored" FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2, 3
    ) v
    FULL JOIN (SELECT "party", "vote_cast", "printed", "count" FROM "roll_call_tallies" WHERE "roll_call_id" = id) t
      USING ("party", "vote_cast", "printed")
    JOIN "roll_calls" r ON r."roll_call_id" = id
    WHERE coalesce("stored", 0) > coalesce("count", 0)
       OR (r."votes_held" <> 'senators_since_2007' AND coalesce("stored", 0) <> coalesce("count", 0))
  ) THEN
    RAISE EXCEPTION 'the votes of % do not add up to its printed tally', id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'votes_equal_tally';
  END IF;
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = id;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "bump_data_version_on_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(NEW."snapshot" ->> 'status', '') NOT IN ('draft', 'in_review') OR EXISTS (
    SELECT FROM "revisions" WHERE "revised" = NEW."revised" AND "record_id" = NEW."record_id"
      AND "version" = NEW."version" - 1 AND "snapshot" ->> 'status' NOT IN ('draft', 'in_review')
  ) THEN
    PERFORM "bump_data_version"();
  END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION "bump_data_version_on_write"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "bump_data_version"();
  RETURN NULL;
END $$;

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

CREATE OR REPLACE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fact "roll_calls";
  coded "roll_call_readings";
  is_published boolean;
BEGIN
  SELECT * INTO coded FROM "roll_call_readings" WHERE "roll_call_id" = id;
  IF NOT FOUND OR NOT coded."in_scope" THEN
    PERFORM "delete_search_document"('roll_call', id);
    RETURN;
  END IF;
  SELECT * INTO fact FROM "roll_calls" WHERE "roll_call_id" = id;
  is_published := coded."status" = 'published';
  PERFORM "upsert_search_document"(
    'roll_call', id,
    CASE WHEN is_published THEN coded."title" ELSE fact."question" END,
    concat_ws(
      ' ', fact."question", fact."subject", fact."measure_short_title", fact."measure_title", fact."amendment_purpose",
      fact."sponsor", CASE WHEN is_published THEN coded."what_it_was" END
    ),
    fact."held_on"
  );
END $$;

CREATE OR REPLACE FUNCTION "search_senator"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  senator "people";
BEGIN
  SELECT * INTO senator FROM "people" p WHERE p."bioguide_id" = id;
  IF NOT FOUND THEN RETURN; END IF;
  IF EXISTS (
    SELECT FROM "terms" t WHERE t."bioguide_id" = id AND t."chamber" = 'senate'
      AND (t."ends_on" IS NULL OR t."ends_on" > DATE '2007-01-03')
  ) THEN
    PERFORM "upsert_search_document"('senator', senator."slug", senator."name", senator."official_name", NULL);
  ELSE
    PERFORM "delete_search_document"('senator', senator."slug");
  END IF;
END $$;

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

CREATE OR REPLACE FUNCTION "search_statement"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  speaker text;
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "delete_search_document"('statement', OLD."statement_id");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "delete_search_document"('statement', NEW."statement_id");
  ELSE
    SELECT coalesce(
      (SELECT p."name" FROM "people" p WHERE p."bioguide_id" = NEW."bioguide_id"),
      (SELECT v."name" FROM "voices" v WHERE v."slug" = NEW."voice_slug")
    ) INTO speaker;
    PERFORM "upsert_search_document"(
      'statement', NEW."statement_id", speaker, concat_ws(' ', NEW."quote", NEW."context"), NEW."said_on"
    );
  END IF;
  RETURN NULL;
END $$;

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
