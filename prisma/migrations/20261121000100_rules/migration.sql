-- What the record must never hold, refused here as well as in code.

-- Words are never empty.
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

ALTER TABLE "inquiries"
  ADD CONSTRAINT "inquiries_question_not_empty" CHECK (length(btrim("question")) > 0),
  ADD CONSTRAINT "inquiries_asked_on_first_day" CHECK (
    "asked_on_precision" = 'day'
    OR ("asked_on_precision" = 'month' AND extract(day FROM "asked_on") = 1)
    OR ("asked_on_precision" = 'year' AND extract(doy FROM "asked_on") = 1)
  );

ALTER TABLE "inquiry_outcomes"
  ADD CONSTRAINT "inquiry_outcomes_one_asked" CHECK (num_nonnulls("bioguide_id", "voice_slug") = 1);

ALTER TABLE "events"
  ADD CONSTRAINT "events_date_first_day" CHECK (
    "date_precision" = 'day'
    OR ("date_precision" = 'month' AND extract(day FROM "date") = 1)
    OR ("date_precision" = 'year' AND extract(doy FROM "date") = 1)
  );

ALTER TABLE "readings"
  ADD CONSTRAINT "readings_rationale_not_empty" CHECK (length(btrim("rationale")) > 0);

-- "The measure also …" and "The measure would have done this by …" are nothing without their sentence.
ALTER TABLE "reading_contexts"
  ADD CONSTRAINT "reading_contexts_own_sentence" CHECK (
    "context" NOT IN ('bundled', 'by_means') OR length(btrim(coalesce("sentence", ''))) > 0
  );

ALTER TABLE "sources"
  ADD CONSTRAINT "sources_url_web" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "sources_published_on_precision" CHECK (("published_on" IS NULL) = ("published_on_precision" IS NULL)),
  ADD CONSTRAINT "sources_archive_whole" CHECK (num_nonnulls("archived_text", "archived_sha256", "archived_at") IN (0, 3)),
  ADD CONSTRAINT "sources_archive_hash" CHECK ("archived_sha256" IS NULL OR "archived_sha256" ~ '^[0-9a-f]{64}$');

-- Facts keep the shape of the official files.
ALTER TABLE "people"
  ADD CONSTRAINT "people_bioguide_id" CHECK ("bioguide_id" ~ '^[A-Z][0-9]{6}$'),
  ADD CONSTRAINT "people_lis_id" CHECK ("lis_id" ~ '^S[0-9]{3}$'),
  ADD CONSTRAINT "people_slug" CHECK ("slug" ~ '^[a-z]+(-[a-z]+)*$');

ALTER TABLE "terms"
  ADD CONSTRAINT "terms_order" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on"),
  ADD CONSTRAINT "terms_class" CHECK (("chamber" = 'senate') = ("senate_class" IS NOT NULL)),
  ADD CONSTRAINT "terms_class_range" CHECK ("senate_class" BETWEEN 1 AND 3);

ALTER TABLE "party_affiliations"
  ADD CONSTRAINT "party_affiliations_order" CHECK ("ends_on" IS NULL OR "ends_on" >= "starts_on");

ALTER TABLE "roll_calls"
  ADD CONSTRAINT "roll_calls_majority_requirement" CHECK ("majority_requirement" IN ('1/2', '3/5', '2/3')),
  ADD CONSTRAINT "roll_calls_session" CHECK ("session" IN (1, 2)),
  ADD CONSTRAINT "roll_calls_id" CHECK (
    "roll_call_id" = format('%s%s-%s.%s', CASE "chamber" WHEN 'senate' THEN 's' ELSE 'h' END, "number", "congress", "year")
  ),
  ADD CONSTRAINT "roll_calls_held_on" CHECK ("held_on" = ("held_at" AT TIME ZONE 'America/New_York')::date);

ALTER TABLE "roll_call_tallies" ADD CONSTRAINT "roll_call_tallies_count" CHECK ("count" > 0);

-- A position's span stands in its statement's quote, whichever of the two is written.
CREATE FUNCTION "refuse_span_outside_quote"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE FUNCTION "refuse_quote_without_span"() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- The printed tally of a chamber whose every vote is held equals the votes, when the transaction ends.
CREATE FUNCTION "refuse_tally_unlike_votes"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  id text := coalesce(NEW."roll_call_id", OLD."roll_call_id");
BEGIN
  IF EXISTS (SELECT FROM "roll_calls" WHERE "roll_call_id" = id AND "votes_held" = 'every_senator') AND EXISTS (
    (SELECT "party", "vote_cast", "count"::bigint FROM "roll_call_tallies" WHERE "roll_call_id" = id
     EXCEPT SELECT "party", "vote_cast", count(*) FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2)
    UNION ALL
    (SELECT "party", "vote_cast", count(*) FROM "votes" WHERE "roll_call_id" = id GROUP BY 1, 2
     EXCEPT SELECT "party", "vote_cast", "count"::bigint FROM "roll_call_tallies" WHERE "roll_call_id" = id)
  ) THEN
    RAISE EXCEPTION 'the votes of % do not add up to its printed tally', id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'votes_equal_tally';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "votes_equal_tally" AFTER INSERT OR UPDATE ON "roll_calls"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_tally_unlike_votes"();
CREATE CONSTRAINT TRIGGER "tallies_equal_votes" AFTER INSERT OR UPDATE OR DELETE ON "roll_call_tallies"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "refuse_tally_unlike_votes"();

-- History is only ever added to.
CREATE FUNCTION "refuse_change_of_history"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'revisions are only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "revisions_append_only" BEFORE UPDATE OR DELETE ON "revisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_history"();
CREATE TRIGGER "revisions_no_truncate" BEFORE TRUNCATE ON "revisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_history"();
