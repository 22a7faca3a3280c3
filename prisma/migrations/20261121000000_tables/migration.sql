-- All tables with their keys and indexes, by subject. Checks, functions and triggers follow in rules and search.

CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');
CREATE TYPE "chamber" AS ENUM ('senate', 'house');
CREATE TYPE "party" AS ENUM ('democrat', 'republican', 'independent');
CREATE TYPE "vote_cast" AS ENUM ('yea', 'nay', 'present', 'not_voting', 'candidate');
CREATE TYPE "votes_held" AS ENUM ('every_senator', 'senators_since_2007', 'every_member');
CREATE TYPE "tier" AS ENUM ('core', 'related');
CREATE TYPE "proposition" AS ENUM ('cooperate', 'withhold_funds', 'forbid_limits');
CREATE TYPE "stance" AS ENUM ('supports', 'opposes', 'mixed', 'leaves_to_localities', 'no_answer');
CREATE TYPE "basis" AS ENUM ('explicit', 'implied');
CREATE TYPE "attribution" AS ENUM ('own_words', 'office', 'spokesperson', 'campaign', 'reported');
CREATE TYPE "record_status" AS ENUM ('draft', 'in_review', 'published', 'retracted');
CREATE TYPE "coding_settlement" AS ENUM ('both_codings_agree', 'third_reading', 'discussion', 'one_editor');
CREATE TYPE "effect" AS ENUM ('advances', 'blocks', 'neither');
CREATE TYPE "side" AS ENUM ('yea', 'nay');
CREATE TYPE "reading_context_kind" AS ENUM ('procedural', 'tabling', 'bundled', 'by_means', 'nonbinding');
CREATE TYPE "outcome" AS ENUM ('answered', 'did_not_answer_the_question', 'declined', 'referred', 'no_response');
CREATE TYPE "voice_kind" AS ENUM ('government', 'official', 'party_committee', 'spokesperson');
CREATE TYPE "event_kind" AS ENUM ('background', 'federal_policy', 'legislation', 'statement', 'inquiry');
CREATE TYPE "revised" AS ENUM ('statement', 'roll_call_reading', 'inquiry', 'event', 'voice', 'person', 'roll_call', 'source', 'right_of_reply');
CREATE TYPE "import_kind" AS ENUM ('shipped_record', 'official_files');
CREATE TYPE "import_outcome" AS ENUM ('running', 'saved', 'unchanged', 'refused', 'interrupted');
CREATE TYPE "search_kind" AS ENUM ('senator', 'voice', 'statement', 'roll_call', 'inquiry', 'event', 'source');
CREATE TYPE "report_kind" AS ENUM ('error', 'missing_statement', 'reply');
CREATE TYPE "report_status" AS ENUM ('received', 'being_checked', 'answered');
CREATE TYPE "file_outcome" AS ENUM ('saved', 'unchanged', 'changed', 'refused', 'unavailable', 'quarantined');
CREATE TYPE "role" AS ENUM ('editor', 'reviewer', 'administrator');
CREATE TYPE "capture_way" AS ENUM ('fetched', 'uploaded', 'pasted');
CREATE TYPE "source_replacement" AS ENUM ('duplicate', 'primary_source');
CREATE TYPE "correction_outcome" AS ENUM ('approved', 'declined', 'outdated');

-- People.

CREATE TABLE "people" (
    "bioguide_id" TEXT NOT NULL,
    "lis_id" TEXT,
    "govtrack_id" INTEGER,
    "icpsr_id" INTEGER,
    "wikidata_id" TEXT,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "first_name" TEXT,
    "middle_name" TEXT,
    "last_name" TEXT NOT NULL,
    "suffix" TEXT,
    "nickname" TEXT,
    "official_name" TEXT NOT NULL,
    "currently_serving" BOOLEAN NOT NULL,
    "notes" TEXT[],

    CONSTRAINT "people_pkey" PRIMARY KEY ("bioguide_id")
);
CREATE UNIQUE INDEX "people_lis_id_key" ON "people"("lis_id");
CREATE UNIQUE INDEX "people_govtrack_id_key" ON "people"("govtrack_id");
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");
CREATE INDEX "people_last_name_name_idx" ON "people"("last_name", "name");

CREATE TABLE "terms" (
    "term_id" SERIAL NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "chamber" "chamber" NOT NULL,
    "state" CHAR(2) NOT NULL,
    "senate_class" INTEGER,
    "district" INTEGER,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "party_printed" TEXT,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("term_id")
);
CREATE INDEX "terms_state_chamber_idx" ON "terms"("state", "chamber");
CREATE UNIQUE INDEX "terms_bioguide_id_chamber_starts_on_key" ON "terms"("bioguide_id", "chamber", "starts_on");

CREATE TABLE "party_affiliations" (
    "term_id" INTEGER NOT NULL,
    "party" "party" NOT NULL,
    "caucus" "party",
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "party_affiliations_pkey" PRIMARY KEY ("term_id", "starts_on")
);

CREATE TABLE "person_notes" (
    "bioguide_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_notes_pkey" PRIMARY KEY ("bioguide_id")
);

CREATE TABLE "voices" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "voice_kind" NOT NULL,
    "description" TEXT,
    "speaks_for" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "record_status" NOT NULL,

    CONSTRAINT "voices_pkey" PRIMARY KEY ("slug")
);
CREATE UNIQUE INDEX "voices_name_key" ON "voices"("name");
CREATE INDEX "voices_speaks_for_idx" ON "voices"("speaks_for");
CREATE INDEX "voices_status_idx" ON "voices"("status");

-- Sources.

CREATE TABLE "sources" (
    "source_id" SERIAL NOT NULL,
    "url" TEXT NOT NULL,
    "publisher" TEXT,
    "title" TEXT,
    "title_from_address" BOOLEAN NOT NULL DEFAULT false,
    "author" TEXT,
    "published_on" DATE,
    "published_on_precision" "date_precision",
    "retrieved_on" DATE,
    "kind" TEXT,
    "read_on_copy" BOOLEAN NOT NULL DEFAULT false,
    "replaced_by_source_id" INTEGER,
    "replaced_because" "source_replacement",
    "version" INTEGER NOT NULL DEFAULT 0,
    "copy_id" INTEGER,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("source_id")
);
CREATE UNIQUE INDEX "sources_url_key" ON "sources"("url");
CREATE INDEX "sources_publisher_idx" ON "sources"("publisher");
CREATE INDEX "sources_replaced_by_source_id_idx" ON "sources"("replaced_by_source_id");
CREATE UNIQUE INDEX "sources_copy_id_key" ON "sources"("copy_id");

CREATE TABLE "source_copies" (
    "copy_id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "text" TEXT,
    "sha256" CHAR(64) NOT NULL,
    "way" "capture_way" NOT NULL,
    "file_sha256" CHAR(64),
    "captured_at" TIMESTAMPTZ NOT NULL,
    "captured_by" TEXT NOT NULL,

    CONSTRAINT "source_copies_pkey" PRIMARY KEY ("copy_id")
);
CREATE UNIQUE INDEX "source_copies_source_id_sha256_key" ON "source_copies"("source_id", "sha256");

CREATE TABLE "source_copy_adoptions" (
    "adoption_id" SERIAL NOT NULL,
    "source_id" INTEGER NOT NULL,
    "copy_id" INTEGER NOT NULL,
    "adopted_at" TIMESTAMPTZ NOT NULL,
    "adopted_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "source_copy_adoptions_pkey" PRIMARY KEY ("adoption_id")
);
CREATE INDEX "source_copy_adoptions_source_id_adopted_at_idx" ON "source_copy_adoptions"("source_id", "adopted_at" DESC);

-- Statements.

CREATE TABLE "statements" (
    "statement_id" TEXT NOT NULL,
    "bioguide_id" TEXT,
    "voice_slug" TEXT,
    "role_at_time" TEXT,
    "said_on" DATE NOT NULL,
    "said_on_precision" "date_precision" NOT NULL,
    "quote" TEXT NOT NULL,
    "context" TEXT,
    "channel" TEXT NOT NULL,
    "attribution" "attribution" NOT NULL,
    "attributed_to" TEXT,
    "question_asked" TEXT,
    "source_id" INTEGER NOT NULL,
    "found_near" TEXT,
    "about" TEXT[],
    "notes" TEXT,
    "coding_settled_by" "coding_settlement",
    "claims_vote" TEXT,
    "status" "record_status" NOT NULL,
    "draft_reasons" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "editor_notes" TEXT,
    "said_until" DATE NOT NULL GENERATED ALWAYS AS (
    CASE "said_on_precision"
      WHEN 'day' THEN "said_on"
      WHEN 'month' THEN ("said_on" + INTERVAL '1 month' - INTERVAL '1 day')::date
      WHEN 'year' THEN ("said_on" + INTERVAL '1 year' - INTERVAL '1 day')::date
    END
    ) STORED,
    "quote_in_copy" BOOLEAN,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("statement_id")
);
CREATE INDEX "statements_bioguide_id_status_idx" ON "statements"("bioguide_id", "status");
CREATE INDEX "statements_voice_slug_idx" ON "statements"("voice_slug");
CREATE INDEX "statements_source_id_idx" ON "statements"("source_id");
CREATE INDEX "statements_status_said_until_said_on_idx" ON "statements"("status", "said_until" DESC, "said_on" DESC);

CREATE TABLE "quote_checks" (
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "copy_sha256" TEXT NOT NULL,
    "found" BOOLEAN NOT NULL,

    CONSTRAINT "quote_checks_pkey" PRIMARY KEY ("statement_id", "version", "copy_sha256")
);

CREATE TABLE "positions" (
    "statement_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "stance" "stance" NOT NULL,
    "basis" "basis" NOT NULL,
    "condition" TEXT,
    "span" TEXT NOT NULL,
    "acknowledges_change" BOOLEAN NOT NULL,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("statement_id", "proposition")
);
CREATE INDEX "positions_proposition_stance_idx" ON "positions"("proposition", "stance");

CREATE TABLE "statement_codings" (
    "statement_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "first" "stance",
    "second" "stance",

    CONSTRAINT "statement_codings_pkey" PRIMARY KEY ("statement_id", "proposition")
);

CREATE TABLE "blind_codings" (
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "stance" "stance",
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blind_codings_pkey" PRIMARY KEY ("statement_id", "version", "reviewer_id", "proposition")
);

CREATE TABLE "explanations" (
    "statement_id" TEXT NOT NULL,
    "roll_call_id" TEXT NOT NULL,

    CONSTRAINT "explanations_pkey" PRIMARY KEY ("statement_id", "roll_call_id")
);
CREATE INDEX "explanations_roll_call_id_idx" ON "explanations"("roll_call_id");

-- Inquiries.

CREATE TABLE "inquiries" (
    "inquiry_id" TEXT NOT NULL,
    "question" TEXT,
    "outlet" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_on_precision" "date_precision" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "notes" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "editor_notes" TEXT,
    "question_is_exact" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "inquiries_pkey" PRIMARY KEY ("inquiry_id")
);
CREATE INDEX "inquiries_source_id_idx" ON "inquiries"("source_id");
CREATE INDEX "inquiries_status_asked_on_idx" ON "inquiries"("status", "asked_on" DESC);

CREATE TABLE "inquiry_outcomes" (
    "inquiry_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bioguide_id" TEXT,
    "voice_slug" TEXT,
    "via" TEXT,
    "outcome" "outcome" NOT NULL,
    "statement_id" TEXT,
    "note" TEXT,

    CONSTRAINT "inquiry_outcomes_pkey" PRIMARY KEY ("inquiry_id", "ordinal")
);
CREATE INDEX "inquiry_outcomes_bioguide_id_idx" ON "inquiry_outcomes"("bioguide_id");
CREATE INDEX "inquiry_outcomes_voice_slug_idx" ON "inquiry_outcomes"("voice_slug");
CREATE INDEX "inquiry_outcomes_statement_id_idx" ON "inquiry_outcomes"("statement_id");

-- Roll calls.

CREATE TABLE "roll_calls" (
    "roll_call_id" TEXT NOT NULL,
    "chamber" "chamber" NOT NULL,
    "congress" INTEGER NOT NULL,
    "session" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "held_at" TIMESTAMPTZ NOT NULL,
    "held_on" DATE NOT NULL,
    "question" TEXT NOT NULL,
    "subject" TEXT,
    "type" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "measure_type" TEXT,
    "measure_number" INTEGER,
    "measure_congress" INTEGER,
    "measure_title" TEXT,
    "measure_short_title" TEXT,
    "amendment_type" TEXT,
    "amendment_number" INTEGER,
    "amendment_purpose" TEXT,
    "amendment_author" TEXT,
    "sponsor" TEXT,
    "majority_requirement" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "result_text" TEXT NOT NULL,
    "vice_president_vote" "vote_cast",
    "source_url" TEXT NOT NULL,
    "record_modified" TIMESTAMPTZ,
    "votes_held" "votes_held" NOT NULL,
    "content_sha256" CHAR(64),
    "file_sha256" CHAR(64),
    "nomination_number" TEXT,
    "nomination_title" TEXT,
    "treaty_congress" INTEGER,
    "treaty_number" TEXT,
    "treaty_title" TEXT,

    CONSTRAINT "roll_calls_pkey" PRIMARY KEY ("roll_call_id")
);
CREATE INDEX "roll_calls_held_on_idx" ON "roll_calls"("held_on" DESC);
CREATE UNIQUE INDEX "roll_calls_chamber_congress_session_number_key" ON "roll_calls"("chamber", "congress", "session", "number");
CREATE INDEX "roll_calls_year_chamber_idx" ON "roll_calls"("year", "chamber");

CREATE TABLE "roll_call_links" (
    "roll_call_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "status" TEXT,

    CONSTRAINT "roll_call_links_pkey" PRIMARY KEY ("roll_call_id", "url")
);

CREATE TABLE "roll_call_tallies" (
    "roll_call_id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "vote_cast" "vote_cast" NOT NULL,
    "printed" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "roll_call_tallies_pkey" PRIMARY KEY ("roll_call_id", "party", "vote_cast", "printed")
);

CREATE TABLE "unchecked_tallies" (
    "roll_call_id" TEXT NOT NULL,

    CONSTRAINT "unchecked_tallies_pkey" PRIMARY KEY ("roll_call_id")
);

CREATE TABLE "votes" (
    "roll_call_id" TEXT NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "vote_cast" "vote_cast" NOT NULL,
    "printed" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("roll_call_id", "bioguide_id")
);
CREATE INDEX "votes_bioguide_id_idx" ON "votes"("bioguide_id");

CREATE TABLE "reconsideration_switches" (
    "roll_call_id" TEXT NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "reconsideration_switches_pkey" PRIMARY KEY ("roll_call_id", "bioguide_id")
);
CREATE INDEX "reconsideration_switches_bioguide_id_idx" ON "reconsideration_switches"("bioguide_id");
CREATE INDEX "reconsideration_switches_source_id_idx" ON "reconsideration_switches"("source_id");

CREATE TABLE "off_subject_roll_calls" (
    "roll_call_id" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "off_subject_roll_calls_pkey" PRIMARY KEY ("roll_call_id")
);

-- Readings of roll calls.

CREATE TABLE "roll_call_readings" (
    "roll_call_id" TEXT NOT NULL,
    "tier" "tier" NOT NULL,
    "title" TEXT NOT NULL,
    "what_it_was" TEXT NOT NULL,
    "yea_meant" TEXT,
    "nay_meant" TEXT,
    "why_not_read" TEXT,
    "status" "record_status" NOT NULL,
    "hold_reason" TEXT,
    "unsure" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "on_subject" BOOLEAN NOT NULL DEFAULT false,
    "coding_settled_by" "coding_settlement",

    CONSTRAINT "roll_call_readings_pkey" PRIMARY KEY ("roll_call_id")
);
CREATE INDEX "roll_call_readings_status_idx" ON "roll_call_readings"("status");

CREATE TABLE "readings" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "yea" "effect" NOT NULL,
    "nay" "effect" NOT NULL,
    "what_money" TEXT,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("roll_call_id", "proposition")
);

CREATE TABLE "reading_contexts" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "side" "side" NOT NULL,
    "context" "reading_context_kind" NOT NULL,
    "sentence" TEXT,

    CONSTRAINT "reading_contexts_pkey" PRIMARY KEY ("roll_call_id", "proposition", "side", "context")
);

CREATE TABLE "reading_sources" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "opened" BOOLEAN NOT NULL,

    CONSTRAINT "reading_sources_pkey" PRIMARY KEY ("roll_call_id", "proposition", "ordinal")
);
CREATE INDEX "reading_sources_source_id_idx" ON "reading_sources"("source_id");

CREATE TABLE "reading_codings" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "first" "effect",
    "second" "effect",
    "final" TEXT,
    "first_nay" "effect",
    "second_nay" "effect",

    CONSTRAINT "reading_codings_pkey" PRIMARY KEY ("roll_call_id", "proposition")
);

CREATE TABLE "blind_reading_codings" (
    "roll_call_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "yea" "effect",
    "nay" "effect",
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blind_reading_codings_pkey" PRIMARY KEY ("roll_call_id", "version", "reviewer_id", "proposition")
);

CREATE TABLE "reading_caveats" (
    "roll_call_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "reading_caveats_pkey" PRIMARY KEY ("roll_call_id", "ordinal")
);

-- Background: events and rights of reply.

CREATE TABLE "events" (
    "event_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "date_precision" "date_precision" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "event_kind" NOT NULL,
    "inquiry_id" TEXT,
    "roll_call_id" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "events_pkey" PRIMARY KEY ("event_id")
);
CREATE INDEX "events_status_date_idx" ON "events"("status", "date");
CREATE INDEX "events_inquiry_id_idx" ON "events"("inquiry_id");
CREATE INDEX "events_roll_call_id_idx" ON "events"("roll_call_id");

CREATE TABLE "event_sources" (
    "event_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "event_sources_pkey" PRIMARY KEY ("event_id", "source_id")
);
CREATE INDEX "event_sources_source_id_idx" ON "event_sources"("source_id");

CREATE TABLE "rights_of_reply" (
    "reply_id" TEXT NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "statement_id" TEXT,
    "roll_call_id" TEXT,
    "told_whom" TEXT NOT NULL,
    "told_what" TEXT NOT NULL,
    "told_on" DATE NOT NULL,
    "told_on_precision" "date_precision" NOT NULL,
    "came_back" TEXT,
    "came_back_from" TEXT,
    "came_back_on" DATE,
    "came_back_on_precision" "date_precision",
    "editor_notes" TEXT,
    "status" "record_status" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rights_of_reply_pkey" PRIMARY KEY ("reply_id")
);
CREATE INDEX "rights_of_reply_bioguide_id_idx" ON "rights_of_reply"("bioguide_id");
CREATE INDEX "rights_of_reply_statement_id_idx" ON "rights_of_reply"("statement_id");
CREATE INDEX "rights_of_reply_roll_call_id_idx" ON "rights_of_reply"("roll_call_id");

-- History: versions, corrections, who has seen the codes, and the counter of public changes.

CREATE TABLE "revisions" (
    "revision_id" BIGSERIAL NOT NULL,
    "revised" "revised" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "editor_id" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sha256" CHAR(64) NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("revision_id")
);
CREATE UNIQUE INDEX "revisions_revised_record_id_version_key" ON "revisions"("revised", "record_id", "version");

CREATE TABLE "corrections" (
    "correction_id" SERIAL NOT NULL,
    "revised" "revised" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "what" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("correction_id")
);
CREATE INDEX "corrections_revised_record_id_idx" ON "corrections"("revised", "record_id");
CREATE INDEX "corrections_at_idx" ON "corrections"("at" DESC);

CREATE TABLE "proposed_corrections" (
    "proposal_id" SERIAL NOT NULL,
    "revised" "revised" NOT NULL,
    "record_id" TEXT NOT NULL,
    "based_on" INTEGER NOT NULL,
    "record" JSONB NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "note" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by" TEXT NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "correction_outcome",
    "settled_by" TEXT,
    "settled_at" TIMESTAMPTZ,

    CONSTRAINT "proposed_corrections_pkey" PRIMARY KEY ("proposal_id")
);
CREATE INDEX "proposed_corrections_revised_record_id_idx" ON "proposed_corrections"("revised", "record_id");
CREATE UNIQUE INDEX "proposed_corrections_one_waits" ON "proposed_corrections"("revised", "record_id") WHERE "outcome" IS NULL;

CREATE TABLE "codes_seen" (
    "revised" "revised" NOT NULL,
    "record_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "way" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "codes_seen_pkey" PRIMARY KEY ("revised", "record_id", "editor_id", "version")
);

CREATE TABLE "record_clock" (
    "record_clock_id" INTEGER NOT NULL DEFAULT 1,
    "time" BIGINT NOT NULL DEFAULT 0,
    "moved_by" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "record_clock_pkey" PRIMARY KEY ("record_clock_id")
);

-- Official files.

CREATE TABLE "import_runs" (
    "import_run_id" SERIAL NOT NULL,
    "kind" "import_kind" NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ,
    "outcome" "import_outcome" NOT NULL,
    "sha256" CHAR(64),
    "message" TEXT NOT NULL,
    "files_done" INTEGER NOT NULL DEFAULT 0,
    "files_total" INTEGER,
    "started_by" TEXT,
    "bytes_done" BIGINT NOT NULL DEFAULT 0,
    "bytes_total" BIGINT,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("import_run_id")
);
CREATE INDEX "import_runs_kind_started_at_idx" ON "import_runs"("kind", "started_at" DESC);

CREATE TABLE "import_run_files" (
    "import_run_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "roll_call_id" TEXT,
    "outcome" "file_outcome" NOT NULL,
    "sha256" CHAR(64),
    "message" TEXT,

    CONSTRAINT "import_run_files_pkey" PRIMARY KEY ("import_run_id", "ordinal")
);
CREATE INDEX "import_run_files_import_run_id_outcome_idx" ON "import_run_files"("import_run_id", "outcome");
CREATE INDEX "import_run_files_roll_call_id_idx" ON "import_run_files"("roll_call_id");

CREATE TABLE "quarantined_files" (
    "roll_call_id" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "content" BYTEA NOT NULL,
    "unknown_ids" TEXT[],
    "since" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "import_run_id" INTEGER NOT NULL,

    CONSTRAINT "quarantined_files_pkey" PRIMARY KEY ("roll_call_id")
);
CREATE INDEX "quarantined_files_import_run_id_idx" ON "quarantined_files"("import_run_id");

CREATE TABLE "official_changes" (
    "change_id" SERIAL NOT NULL,
    "roll_call_id" TEXT NOT NULL,
    "version_before" INTEGER NOT NULL,
    "version_after" INTEGER NOT NULL,
    "found_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "import_run_id" INTEGER,
    "changes" JSONB NOT NULL,
    "needs_review" BOOLEAN NOT NULL,
    "reviewed_at" TIMESTAMPTZ,
    "reviewed_by" TEXT,
    "review_note" TEXT,

    CONSTRAINT "official_changes_pkey" PRIMARY KEY ("change_id")
);
CREATE INDEX "official_changes_roll_call_id_idx" ON "official_changes"("roll_call_id");
CREATE INDEX "official_changes_needs_review_reviewed_at_idx" ON "official_changes"("needs_review", "reviewed_at");
CREATE INDEX "official_changes_import_run_id_idx" ON "official_changes"("import_run_id");

-- Reports and search.

CREATE TABLE "reports" (
    "ticket" TEXT NOT NULL,
    "kind" "report_kind" NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source_url" TEXT,
    "contact" TEXT,
    "status" "report_status" NOT NULL DEFAULT 'received',
    "answer" TEXT,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "followed_by_kind" "revised",
    "followed_by_id" TEXT,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("ticket")
);
CREATE INDEX "reports_status_sent_at_idx" ON "reports"("status", "sent_at");

CREATE TABLE "search_documents" (
    "kind" "search_kind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "date" DATE,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("kind", "record_id")
);
CREATE INDEX "search_documents_date_idx" ON "search_documents"("date" DESC);

-- Editors.

CREATE TABLE "editors" (
    "editor_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'editor',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editors_pkey" PRIMARY KEY ("editor_id")
);
CREATE UNIQUE INDEX "editors_email_key" ON "editors"("email");

CREATE TABLE "editor_sessions" (
    "editor_session_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "by_passkey" BOOLEAN NOT NULL DEFAULT false,
    "factor_at" TIMESTAMPTZ,

    CONSTRAINT "editor_sessions_pkey" PRIMARY KEY ("editor_session_id")
);
CREATE UNIQUE INDEX "editor_sessions_token_key" ON "editor_sessions"("token");
CREATE INDEX "editor_sessions_editor_id_idx" ON "editor_sessions"("editor_id");

CREATE TABLE "editor_passkeys" (
    "credential_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "transports" TEXT[],
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ,

    CONSTRAINT "editor_passkeys_pkey" PRIMARY KEY ("credential_id")
);
CREATE INDEX "editor_passkeys_editor_id_idx" ON "editor_passkeys"("editor_id");

CREATE TABLE "editor_credentials" (
    "editor_credential_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editor_credentials_pkey" PRIMARY KEY ("editor_credential_id")
);
CREATE INDEX "editor_credentials_editor_id_idx" ON "editor_credentials"("editor_id");
CREATE UNIQUE INDEX "editor_credentials_provider_id_account_id_key" ON "editor_credentials"("provider_id", "account_id");

CREATE TABLE "editor_challenges" (
    "editor_challenge_id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editor_challenges_pkey" PRIMARY KEY ("editor_challenge_id")
);
CREATE INDEX "editor_challenges_identifier_idx" ON "editor_challenges"("identifier");

CREATE TABLE "editor_second_factors" (
    "editor_second_factor_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ,
    "last_step" BIGINT,

    CONSTRAINT "editor_second_factors_pkey" PRIMARY KEY ("editor_second_factor_id")
);
CREATE UNIQUE INDEX "editor_second_factors_editor_id_key" ON "editor_second_factors"("editor_id");
CREATE INDEX "editor_second_factors_secret_idx" ON "editor_second_factors"("secret");

CREATE TABLE "editor_links" (
    "sha256" CHAR(64) NOT NULL,
    "editor_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editor_links_pkey" PRIMARY KEY ("sha256")
);
CREATE INDEX "editor_links_editor_id_idx" ON "editor_links"("editor_id");

CREATE TABLE "editor_notices" (
    "notice_id" BIGSERIAL NOT NULL,
    "editor_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ,

    CONSTRAINT "editor_notices_pkey" PRIMARY KEY ("notice_id")
);
CREATE INDEX "editor_notices_editor_id_idx" ON "editor_notices"("editor_id");

CREATE TABLE "preview_links" (
    "preview_link_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("preview_link_id")
);
CREATE INDEX "preview_links_kind_record_id_idx" ON "preview_links"("kind", "record_id");
CREATE INDEX "preview_links_made_by_idx" ON "preview_links"("made_by");

CREATE TABLE "kept_typing" (
    "editor_id" TEXT NOT NULL,
    "tab" TEXT NOT NULL,
    "statement_id" TEXT,
    "based_on" INTEGER,
    "typed" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "sent_from" TEXT,

    CONSTRAINT "kept_typing_pkey" PRIMARY KEY ("editor_id", "tab")
);
CREATE INDEX "kept_typing_editor_id_statement_id_idx" ON "kept_typing"("editor_id", "statement_id");

CREATE TABLE "newsroom_settings" (
    "newsroom_settings_id" INTEGER NOT NULL DEFAULT 1,
    "publish_alone" BOOLEAN NOT NULL DEFAULT false,
    "frozen_from" TIMESTAMPTZ,
    "frozen_until" TIMESTAMPTZ,
    "freeze_reason" TEXT,

    CONSTRAINT "newsroom_settings_pkey" PRIMARY KEY ("newsroom_settings_id")
);

CREATE TABLE "audit_entries" (
    "entry_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("entry_id")
);
CREATE UNIQUE INDEX "audit_entries_hash_key" ON "audit_entries"("hash");
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at" DESC);
CREATE INDEX "audit_entries_subject_idx" ON "audit_entries"("subject");

-- Webhooks and subscriptions.

CREATE TABLE "webhooks" (
    "webhook_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_until" TIMESTAMPTZ,
    "told_until" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failing_since" TIMESTAMPTZ,
    "disabled_at" TIMESTAMPTZ,
    "disabled_why" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("webhook_id")
);

CREATE TABLE "subscriptions" (
    "subscription_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "follows" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "pace" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "told_until" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("subscription_id")
);
CREATE UNIQUE INDEX "subscriptions_token_key" ON "subscriptions"("token");
CREATE UNIQUE INDEX "subscriptions_email_follows_subject_key" ON "subscriptions"("email", "follows", "subject");
CREATE INDEX "subscriptions_confirmed_at_pace_told_until_idx" ON "subscriptions"("confirmed_at", "pace", "told_until");

CREATE TABLE "deliveries" (
    "delivery_id" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "webhook_id" UUID,
    "subscription_id" UUID,
    "about" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ,
    "given_up_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editor_id" TEXT,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("delivery_id")
);
CREATE UNIQUE INDEX "deliveries_message_id_key" ON "deliveries"("message_id");
CREATE INDEX "deliveries_webhook_id_delivery_id_idx" ON "deliveries"("webhook_id", "delivery_id" DESC);
CREATE INDEX "deliveries_subscription_id_idx" ON "deliveries"("subscription_id");
CREATE INDEX "deliveries_due" ON "deliveries"("due_at") WHERE "delivered_at" IS NULL AND "given_up_at" IS NULL;
CREATE INDEX "deliveries_editor_id_idx" ON "deliveries"("editor_id");

CREATE TABLE "delivery_attempts" (
    "attempt_id" BIGSERIAL NOT NULL,
    "delivery_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "milliseconds" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("attempt_id")
);
CREATE INDEX "delivery_attempts_delivery_id_idx" ON "delivery_attempts"("delivery_id");

-- Rate limits.

CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- References between tables.

ALTER TABLE "terms" ADD CONSTRAINT "terms_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "party_affiliations" ADD CONSTRAINT "party_affiliations_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("term_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "person_notes" ADD CONSTRAINT "person_notes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "voices" ADD CONSTRAINT "voices_speaks_for_fkey" FOREIGN KEY ("speaks_for") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "sources" ADD CONSTRAINT "sources_replaced_by_source_id_fkey" FOREIGN KEY ("replaced_by_source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sources" ADD CONSTRAINT "sources_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "source_copies"("copy_id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_copies" ADD CONSTRAINT "source_copies_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "source_copy_adoptions" ADD CONSTRAINT "source_copy_adoptions_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "source_copy_adoptions" ADD CONSTRAINT "source_copy_adoptions_copy_id_fkey" FOREIGN KEY ("copy_id") REFERENCES "source_copies"("copy_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "statements" ADD CONSTRAINT "statements_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "statements" ADD CONSTRAINT "statements_voice_slug_fkey" FOREIGN KEY ("voice_slug") REFERENCES "voices"("slug") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "quote_checks" ADD CONSTRAINT "quote_checks_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "positions" ADD CONSTRAINT "positions_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "statement_codings" ADD CONSTRAINT "statement_codings_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blind_codings" ADD CONSTRAINT "blind_codings_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiries"("inquiry_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_voice_slug_fkey" FOREIGN KEY ("voice_slug") REFERENCES "voices"("slug") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "roll_call_links" ADD CONSTRAINT "roll_call_links_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "roll_call_tallies" ADD CONSTRAINT "roll_call_tallies_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "votes" ADD CONSTRAINT "votes_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "votes" ADD CONSTRAINT "votes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "off_subject_roll_calls" ADD CONSTRAINT "off_subject_roll_calls_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "roll_call_readings" ADD CONSTRAINT "roll_call_readings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "readings" ADD CONSTRAINT "readings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading_contexts" ADD CONSTRAINT "reading_contexts_roll_call_id_proposition_fkey" FOREIGN KEY ("roll_call_id", "proposition") REFERENCES "readings"("roll_call_id", "proposition") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading_sources" ADD CONSTRAINT "reading_sources_roll_call_id_proposition_fkey" FOREIGN KEY ("roll_call_id", "proposition") REFERENCES "readings"("roll_call_id", "proposition") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading_sources" ADD CONSTRAINT "reading_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reading_codings" ADD CONSTRAINT "reading_codings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "blind_reading_codings" ADD CONSTRAINT "blind_reading_codings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "reading_caveats" ADD CONSTRAINT "reading_caveats_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "events" ADD CONSTRAINT "events_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiries"("inquiry_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "events" ADD CONSTRAINT "events_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "import_run_files" ADD CONSTRAINT "import_run_files_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "quarantined_files" ADD CONSTRAINT "quarantined_files_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "official_changes" ADD CONSTRAINT "official_changes_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "official_changes" ADD CONSTRAINT "official_changes_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "editor_sessions" ADD CONSTRAINT "editor_sessions_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "editor_passkeys" ADD CONSTRAINT "editor_passkeys_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "editor_credentials" ADD CONSTRAINT "editor_credentials_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "editor_second_factors" ADD CONSTRAINT "editor_second_factors_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "editor_links" ADD CONSTRAINT "editor_links_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "editor_notices" ADD CONSTRAINT "editor_notices_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "kept_typing" ADD CONSTRAINT "kept_typing_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhooks"("webhook_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("subscription_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("delivery_id") ON DELETE CASCADE ON UPDATE CASCADE;
