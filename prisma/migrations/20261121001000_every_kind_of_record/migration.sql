-- Every kind of record that editors write lives as a statement does: draft, in review, published, retracted.

ALTER TYPE "revised" ADD VALUE 'right_of_reply';

-- Voices had no status: those that are there are published. None that is added is, unless it says so.
ALTER TABLE "voices" ADD COLUMN "status" "record_status" NOT NULL DEFAULT 'published';
ALTER TABLE "voices" ALTER COLUMN "status" DROP DEFAULT;
CREATE INDEX "voices_status_idx" ON "voices"("status");

CREATE OR REPLACE FUNCTION "search_voice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('voice', OLD."slug");
  ELSIF NEW."status" <> 'published' THEN
    PERFORM "drop_search_document"('voice', NEW."slug");
  ELSE
    PERFORM "keep_search_document"('voice', NEW."slug", NEW."name", coalesce(NEW."description", ''), NULL);
  END IF;
  RETURN NULL;
END $$;

-- A roll call that an editor has only begun to read is not yet on the subject for readers.
ALTER TABLE "roll_call_readings"
  ADD COLUMN "on_subject" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "coding_settled_by" "coding_settlement";
ALTER TABLE "roll_call_readings" ALTER COLUMN "on_subject" SET DEFAULT false;

ALTER TABLE "reading_codings" ADD COLUMN "first_nay" "effect", ADD COLUMN "second_nay" "effect";

CREATE OR REPLACE FUNCTION "search_roll_call"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  fact "roll_calls";
  said "roll_call_readings";
  plain boolean;
BEGIN
  SELECT * INTO said FROM "roll_call_readings" WHERE "roll_call_id" = id;
  IF NOT FOUND OR NOT said."on_subject" THEN
    PERFORM "drop_search_document"('roll_call', id);
    RETURN;
  END IF;
  SELECT * INTO fact FROM "roll_calls" WHERE "roll_call_id" = id;
  plain := said."status" = 'published';
  PERFORM "keep_search_document"(
    'roll_call', id,
    CASE WHEN plain THEN said."title" ELSE fact."question" END,
    concat_ws(
      ' ', fact."question", fact."subject", fact."measure_short_title", fact."measure_title", fact."amendment_purpose",
      fact."sponsor", CASE WHEN plain THEN said."what_it_was" END
    ),
    fact."held_on"
  );
END $$;

-- What a reviewer reads in a roll call before seeing what the author read. Written once.
CREATE TABLE "blind_reading_codings" (
    "roll_call_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "yea" "effect",
    "nay" "effect",
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blind_reading_codings_pkey" PRIMARY KEY ("roll_call_id","version","reviewer_id","proposition"),
    CONSTRAINT "blind_reading_codings_both_sides" CHECK (("yea" IS NULL) = ("nay" IS NULL))
);
ALTER TABLE "blind_reading_codings" ADD CONSTRAINT "blind_reading_codings_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_call_readings"("roll_call_id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER "blind_reading_codings_once" BEFORE UPDATE ON "blind_reading_codings"
  FOR EACH ROW EXECUTE FUNCTION "refuse_second_thoughts"();

-- Who was told what is said of them, when, and what came back.
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

    CONSTRAINT "rights_of_reply_pkey" PRIMARY KEY ("reply_id"),
    CONSTRAINT "rights_of_reply_words" CHECK (length(btrim("told_what")) > 0 AND ("came_back" IS NULL OR length(btrim("came_back")) > 0)),
    CONSTRAINT "rights_of_reply_came_back" CHECK (num_nonnulls("came_back", "came_back_on", "came_back_on_precision") IN (0, 3)),
    CONSTRAINT "rights_of_reply_vote_of_a_card" CHECK ("roll_call_id" IS NULL OR "statement_id" IS NOT NULL)
);
CREATE INDEX "rights_of_reply_bioguide_id_idx" ON "rights_of_reply"("bioguide_id");
CREATE INDEX "rights_of_reply_statement_id_idx" ON "rights_of_reply"("statement_id");
CREATE INDEX "rights_of_reply_roll_call_id_idx" ON "rights_of_reply"("roll_call_id");
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "rights_of_reply" ADD CONSTRAINT "rights_of_reply_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What administrators note of a person, whose facts only an importer writes. For editors alone.
CREATE TABLE "person_notes" (
    "bioguide_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_notes_pkey" PRIMARY KEY ("bioguide_id")
);
ALTER TABLE "person_notes" ADD CONSTRAINT "person_notes_bioguide_id_fkey" FOREIGN KEY ("bioguide_id") REFERENCES "people"("bioguide_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The record that was added or changed because a reader wrote.
ALTER TABLE "reports" ADD COLUMN "followed_by_kind" "revised", ADD COLUMN "followed_by_id" TEXT;
ALTER TABLE "reports" ADD CONSTRAINT "reports_followed_by" CHECK (("followed_by_kind" IS NULL) = ("followed_by_id" IS NULL));

-- From one moment to another nothing new is published: only corrections and new roll calls go out.
ALTER TABLE "newsroom_settings"
  ADD COLUMN "frozen_from" TIMESTAMPTZ,
  ADD COLUMN "frozen_until" TIMESTAMPTZ,
  ADD COLUMN "freeze_reason" TEXT,
  ADD CONSTRAINT "newsroom_settings_freeze" CHECK (
    num_nonnulls("frozen_from", "frozen_until", "freeze_reason") IN (0, 3) AND ("frozen_from" IS NULL OR "frozen_from" < "frozen_until")
  );
