-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'year');

-- CreateEnum
CREATE TYPE "chamber" AS ENUM ('senate', 'house');

-- CreateEnum
CREATE TYPE "party" AS ENUM ('democrat', 'republican', 'independent');

-- CreateEnum
CREATE TYPE "vote_cast" AS ENUM ('yea', 'nay', 'present', 'not_voting');

-- CreateEnum
CREATE TYPE "votes_held" AS ENUM ('every_senator', 'senators_since_2007');

-- CreateEnum
CREATE TYPE "tier" AS ENUM ('core', 'related');

-- CreateEnum
CREATE TYPE "proposition" AS ENUM ('cooperate', 'withhold_funds', 'forbid_limits');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'opposes', 'mixed', 'leaves_to_localities', 'no_answer');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('explicit', 'implied');

-- CreateEnum
CREATE TYPE "attribution" AS ENUM ('own_words', 'office', 'spokesperson', 'campaign', 'reported');

-- CreateEnum
CREATE TYPE "record_status" AS ENUM ('draft', 'in_review', 'published', 'retracted');

-- CreateEnum
CREATE TYPE "coding_settlement" AS ENUM ('both_codings_agree', 'third_reading');

-- CreateEnum
CREATE TYPE "effect" AS ENUM ('advances', 'blocks', 'neither');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('yea', 'nay');

-- CreateEnum
CREATE TYPE "reading_context_kind" AS ENUM ('procedural', 'tabling', 'bundled', 'by_means', 'nonbinding');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('answered', 'did_not_answer_the_question', 'declined', 'referred', 'no_response');

-- CreateEnum
CREATE TYPE "voice_kind" AS ENUM ('government', 'official', 'party_committee', 'spokesperson');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('background', 'federal_policy', 'legislation', 'statement', 'inquiry');

-- CreateEnum
CREATE TYPE "revised" AS ENUM ('statement', 'roll_call_reading', 'inquiry', 'event', 'voice', 'person', 'roll_call');

-- CreateEnum
CREATE TYPE "import_kind" AS ENUM ('shipped_record');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('running', 'saved', 'unchanged', 'refused');

-- CreateTable
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

-- CreateTable
CREATE TABLE "terms" (
    "term_id" SERIAL NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "chamber" "chamber" NOT NULL,
    "state" CHAR(2) NOT NULL,
    "senate_class" INTEGER,
    "district" INTEGER,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "terms_pkey" PRIMARY KEY ("term_id")
);

-- CreateTable
CREATE TABLE "party_affiliations" (
    "term_id" INTEGER NOT NULL,
    "party" "party" NOT NULL,
    "caucus" "party",
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,

    CONSTRAINT "party_affiliations_pkey" PRIMARY KEY ("term_id","starts_on")
);

-- CreateTable
CREATE TABLE "voices" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "voice_kind" NOT NULL,
    "description" TEXT,
    "speaks_for" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "voices_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
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
    "archived_text" TEXT,
    "archived_sha256" CHAR(64),
    "archived_at" TIMESTAMPTZ,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("source_id")
);

-- CreateTable
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

    CONSTRAINT "statements_pkey" PRIMARY KEY ("statement_id")
);

-- CreateTable
CREATE TABLE "positions" (
    "statement_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "stance" "stance" NOT NULL,
    "basis" "basis" NOT NULL,
    "condition" TEXT,
    "span" TEXT NOT NULL,
    "acknowledges_change" BOOLEAN NOT NULL,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "positions_pkey" PRIMARY KEY ("statement_id","proposition")
);

-- CreateTable
CREATE TABLE "statement_codings" (
    "statement_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "first" "stance",
    "second" "stance",

    CONSTRAINT "statement_codings_pkey" PRIMARY KEY ("statement_id","proposition")
);

-- CreateTable
CREATE TABLE "explanations" (
    "statement_id" TEXT NOT NULL,
    "roll_call_id" TEXT NOT NULL,

    CONSTRAINT "explanations_pkey" PRIMARY KEY ("statement_id","roll_call_id")
);

-- CreateTable
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

    CONSTRAINT "inquiries_pkey" PRIMARY KEY ("inquiry_id")
);

-- CreateTable
CREATE TABLE "inquiry_outcomes" (
    "inquiry_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "bioguide_id" TEXT,
    "voice_slug" TEXT,
    "via" TEXT,
    "outcome" "outcome" NOT NULL,
    "statement_id" TEXT,
    "note" TEXT,

    CONSTRAINT "inquiry_outcomes_pkey" PRIMARY KEY ("inquiry_id","ordinal")
);

-- CreateTable
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

    CONSTRAINT "roll_calls_pkey" PRIMARY KEY ("roll_call_id")
);

-- CreateTable
CREATE TABLE "roll_call_links" (
    "roll_call_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "status" TEXT,

    CONSTRAINT "roll_call_links_pkey" PRIMARY KEY ("roll_call_id","url")
);

-- CreateTable
CREATE TABLE "roll_call_tallies" (
    "roll_call_id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "vote_cast" "vote_cast" NOT NULL,
    "printed" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "roll_call_tallies_pkey" PRIMARY KEY ("roll_call_id","party","vote_cast")
);

-- CreateTable
CREATE TABLE "votes" (
    "roll_call_id" TEXT NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "vote_cast" "vote_cast" NOT NULL,
    "printed" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "state" CHAR(2) NOT NULL,

    CONSTRAINT "votes_pkey" PRIMARY KEY ("roll_call_id","bioguide_id")
);

-- CreateTable
CREATE TABLE "reconsideration_switches" (
    "roll_call_id" TEXT NOT NULL,
    "bioguide_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "reconsideration_switches_pkey" PRIMARY KEY ("roll_call_id","bioguide_id")
);

-- CreateTable
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

    CONSTRAINT "roll_call_readings_pkey" PRIMARY KEY ("roll_call_id")
);

-- CreateTable
CREATE TABLE "readings" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "yea" "effect" NOT NULL,
    "nay" "effect" NOT NULL,
    "what_money" TEXT,
    "rationale" TEXT NOT NULL,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("roll_call_id","proposition")
);

-- CreateTable
CREATE TABLE "reading_contexts" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "side" "side" NOT NULL,
    "context" "reading_context_kind" NOT NULL,
    "sentence" TEXT,

    CONSTRAINT "reading_contexts_pkey" PRIMARY KEY ("roll_call_id","proposition","side","context")
);

-- CreateTable
CREATE TABLE "reading_sources" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "source_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "what" TEXT NOT NULL,
    "opened" BOOLEAN NOT NULL,

    CONSTRAINT "reading_sources_pkey" PRIMARY KEY ("roll_call_id","proposition","ordinal")
);

-- CreateTable
CREATE TABLE "reading_codings" (
    "roll_call_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "first" "effect",
    "second" "effect",
    "final" TEXT,

    CONSTRAINT "reading_codings_pkey" PRIMARY KEY ("roll_call_id","proposition")
);

-- CreateTable
CREATE TABLE "reading_caveats" (
    "roll_call_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "reading_caveats_pkey" PRIMARY KEY ("roll_call_id","ordinal")
);

-- CreateTable
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

-- CreateTable
CREATE TABLE "event_sources" (
    "event_id" TEXT NOT NULL,
    "source_id" INTEGER NOT NULL,

    CONSTRAINT "event_sources_pkey" PRIMARY KEY ("event_id","source_id")
);

-- CreateTable
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

-- CreateTable
CREATE TABLE "import_runs" (
    "import_run_id" SERIAL NOT NULL,
    "kind" "import_kind" NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ,
    "outcome" "import_outcome" NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "message" TEXT NOT NULL,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("import_run_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "people_lis_id_key" ON "people"("lis_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_govtrack_id_key" ON "people"("govtrack_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_slug_key" ON "people"("slug");

-- CreateIndex
CREATE INDEX "people_last_name_name_idx" ON "people"("last_name", "name");

-- CreateIndex
CREATE INDEX "terms_state_chamber_idx" ON "terms"("state", "chamber");

-- CreateIndex
CREATE UNIQUE INDEX "terms_bioguide_id_chamber_starts_on_key" ON "terms"("bioguide_id", "chamber", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "voices_name_key" ON "voices"("name");

-- CreateIndex
CREATE INDEX "voices_speaks_for_idx" ON "voices"("speaks_for");

-- CreateIndex
CREATE UNIQUE INDEX "sources_url_key" ON "sources"("url");

-- CreateIndex
CREATE INDEX "sources_publisher_idx" ON "sources"("publisher");

-- CreateIndex
CREATE INDEX "statements_bioguide_id_status_idx" ON "statements"("bioguide_id", "status");

-- CreateIndex
CREATE INDEX "statements_voice_slug_idx" ON "statements"("voice_slug");

-- CreateIndex
CREATE INDEX "statements_source_id_idx" ON "statements"("source_id");

-- CreateIndex
CREATE INDEX "statements_status_said_on_idx" ON "statements"("status", "said_on" DESC);

-- CreateIndex
CREATE INDEX "positions_proposition_stance_idx" ON "positions"("proposition", "stance");

-- CreateIndex
CREATE INDEX "explanations_roll_call_id_idx" ON "explanations"("roll_call_id");

-- CreateIndex
CREATE INDEX "inquiries_source_id_idx" ON "inquiries"("source_id");

-- CreateIndex
CREATE INDEX "inquiries_status_asked_on_idx" ON "inquiries"("status", "asked_on" DESC);

-- CreateIndex
CREATE INDEX "inquiry_outcomes_bioguide_id_idx" ON "inquiry_outcomes"("bioguide_id");

-- CreateIndex
CREATE INDEX "inquiry_outcomes_voice_slug_idx" ON "inquiry_outcomes"("voice_slug");

-- CreateIndex
CREATE INDEX "inquiry_outcomes_statement_id_idx" ON "inquiry_outcomes"("statement_id");

-- CreateIndex
CREATE INDEX "roll_calls_held_on_idx" ON "roll_calls"("held_on" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "roll_calls_chamber_congress_session_number_key" ON "roll_calls"("chamber", "congress", "session", "number");

-- CreateIndex
CREATE INDEX "votes_bioguide_id_idx" ON "votes"("bioguide_id");

-- CreateIndex
CREATE INDEX "reconsideration_switches_bioguide_id_idx" ON "reconsideration_switches"("bioguide_id");

-- CreateIndex
CREATE INDEX "reconsideration_switches_source_id_idx" ON "reconsideration_switches"("source_id");

-- CreateIndex
CREATE INDEX "roll_call_readings_status_idx" ON "roll_call_readings"("status");

-- CreateIndex
CREATE INDEX "reading_sources_source_id_idx" ON "reading_sources"("source_id");

-- CreateIndex
CREATE INDEX "events_status_date_idx" ON "events"("status", "date");

-- CreateIndex
CREATE INDEX "events_inquiry_id_idx" ON "events"("inquiry_id");

-- CreateIndex
CREATE INDEX "events_roll_call_id_idx" ON "events"("roll_call_id");

-- CreateIndex
CREATE INDEX "event_sources_source_id_idx" ON "event_sources"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_revised_record_id_version_key" ON "revisions"("revised", "record_id", "version");

-- CreateIndex
CREATE INDEX "import_runs_kind_started_at_idx" ON "import_runs"("kind", "started_at" DESC);

-- AddForeignKey
ALTER TABLE "terms" ADD CONSTRAINT "terms_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_affiliations" ADD CONSTRAINT "party_affiliations_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "terms"("term_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voices" ADD CONSTRAINT "voices_speaks_for_fkey" FOREIGN KEY ("speaks_for") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_voice_slug_fkey" FOREIGN KEY ("voice_slug") REFERENCES "voices"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "positions" ADD CONSTRAINT "positions_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_codings" ADD CONSTRAINT "statement_codings_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "explanations" ADD CONSTRAINT "explanations_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiries"("inquiry_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_voice_slug_fkey" FOREIGN KEY ("voice_slug") REFERENCES "voices"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inquiry_outcomes" ADD CONSTRAINT "inquiry_outcomes_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_call_links" ADD CONSTRAINT "roll_call_links_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_call_tallies" ADD CONSTRAINT "roll_call_tallies_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "votes" ADD CONSTRAINT "votes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reconsideration_switches" ADD CONSTRAINT "reconsideration_switches_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_call_readings" ADD CONSTRAINT "roll_call_readings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "readings" ADD CONSTRAINT "readings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_contexts" ADD CONSTRAINT "reading_contexts_roll_call_id_proposition_fkey" FOREIGN KEY ("roll_call_id", "proposition") REFERENCES "readings"("roll_call_id", "proposition") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sources" ADD CONSTRAINT "reading_sources_roll_call_id_proposition_fkey" FOREIGN KEY ("roll_call_id", "proposition") REFERENCES "readings"("roll_call_id", "proposition") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_sources" ADD CONSTRAINT "reading_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_codings" ADD CONSTRAINT "reading_codings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reading_caveats" ADD CONSTRAINT "reading_caveats_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_inquiry_id_fkey" FOREIGN KEY ("inquiry_id") REFERENCES "inquiries"("inquiry_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
