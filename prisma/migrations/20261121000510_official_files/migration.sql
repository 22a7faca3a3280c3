-- CreateEnum
CREATE TYPE "file_outcome" AS ENUM ('saved', 'unchanged', 'changed', 'refused', 'unavailable', 'quarantined');

-- AlterTable
ALTER TABLE "import_runs" ADD COLUMN     "files_done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "files_total" INTEGER,
ALTER COLUMN "sha256" DROP NOT NULL;

-- AlterTable
ALTER TABLE "roll_call_tallies" DROP CONSTRAINT "roll_call_tallies_pkey",
ADD CONSTRAINT "roll_call_tallies_pkey" PRIMARY KEY ("roll_call_id", "party", "vote_cast", "printed");

-- AlterTable
ALTER TABLE "roll_calls" ADD COLUMN     "content_sha256" CHAR(64),
ADD COLUMN     "file_sha256" CHAR(64),
ADD COLUMN     "nomination_number" TEXT,
ADD COLUMN     "nomination_title" TEXT,
ADD COLUMN     "treaty_congress" INTEGER,
ADD COLUMN     "treaty_number" TEXT,
ADD COLUMN     "treaty_title" TEXT;

-- AlterTable
ALTER TABLE "terms" ADD COLUMN     "party_printed" TEXT;

-- CreateTable
CREATE TABLE "unchecked_tallies" (
    "roll_call_id" TEXT NOT NULL,

    CONSTRAINT "unchecked_tallies_pkey" PRIMARY KEY ("roll_call_id")
);

-- CreateTable
CREATE TABLE "import_run_files" (
    "import_run_id" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "roll_call_id" TEXT,
    "outcome" "file_outcome" NOT NULL,
    "sha256" CHAR(64),
    "message" TEXT,

    CONSTRAINT "import_run_files_pkey" PRIMARY KEY ("import_run_id","ordinal")
);

-- CreateTable
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

-- CreateTable
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

    CONSTRAINT "official_changes_pkey" PRIMARY KEY ("change_id")
);

-- CreateTable
CREATE TABLE "off_subject_roll_calls" (
    "roll_call_id" TEXT NOT NULL,
    "because" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "off_subject_roll_calls_pkey" PRIMARY KEY ("roll_call_id")
);

-- CreateIndex
CREATE INDEX "import_run_files_import_run_id_outcome_idx" ON "import_run_files"("import_run_id", "outcome");

-- CreateIndex
CREATE INDEX "import_run_files_roll_call_id_idx" ON "import_run_files"("roll_call_id");

-- CreateIndex
CREATE INDEX "quarantined_files_import_run_id_idx" ON "quarantined_files"("import_run_id");

-- CreateIndex
CREATE INDEX "official_changes_roll_call_id_idx" ON "official_changes"("roll_call_id");

-- CreateIndex
CREATE INDEX "official_changes_needs_review_reviewed_at_idx" ON "official_changes"("needs_review", "reviewed_at");

-- CreateIndex
CREATE INDEX "official_changes_import_run_id_idx" ON "official_changes"("import_run_id");

-- AddForeignKey
ALTER TABLE "import_run_files" ADD CONSTRAINT "import_run_files_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quarantined_files" ADD CONSTRAINT "quarantined_files_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_changes" ADD CONSTRAINT "official_changes_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_changes" ADD CONSTRAINT "official_changes_import_run_id_fkey" FOREIGN KEY ("import_run_id") REFERENCES "import_runs"("import_run_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "off_subject_roll_calls" ADD CONSTRAINT "off_subject_roll_calls_roll_call_id_fkey" FOREIGN KEY ("roll_call_id") REFERENCES "roll_calls"("roll_call_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Facts of every roll call since 1989 and of every member of Congress, beyond what the shipped record needed.
ALTER TABLE "roll_calls"
  DROP CONSTRAINT "roll_calls_majority_requirement",
  ADD CONSTRAINT "roll_calls_majority_requirement" CHECK ("majority_requirement" IN ('1/2', '3/5', '2/3', 'QUORUM')),
  ADD CONSTRAINT "roll_calls_content_sha256" CHECK ("content_sha256" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "roll_calls_file_sha256" CHECK ("file_sha256" ~ '^[0-9a-f]{64}$');
ALTER TABLE "people"
  DROP CONSTRAINT "people_slug",
  ADD CONSTRAINT "people_slug" CHECK ("slug" ~ '^[a-z]+(-[a-z0-9]+)*$');
ALTER TABLE "off_subject_roll_calls"
  ADD CONSTRAINT "off_subject_because_not_empty" CHECK (length(btrim("because")) > 0);
ALTER TABLE "quarantined_files" ADD CONSTRAINT "quarantined_files_for_somebody" CHECK (cardinality("unknown_ids") > 0);

-- Votes are held to the tally once for each roll call that a transaction touched, when it ends, and not once for each
-- of its rows: statements note which roll calls they touched, and the check of a noted one is put off to the end.
DROP TRIGGER "votes_equal_tally" ON "roll_calls";
DROP TRIGGER "tallies_equal_votes" ON "roll_call_tallies";
DROP TRIGGER "votes_add_up" ON "votes";

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

CREATE FUNCTION "note_touched_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies" SELECT DISTINCT "roll_call_id" FROM "touched" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION "note_moved_roll_calls"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "unchecked_tallies"
    SELECT "roll_call_id" FROM "touched" UNION SELECT "roll_call_id" FROM "touched_before" ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER "roll_calls_touched_by_insert" AFTER INSERT ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "roll_calls_touched_by_update" AFTER UPDATE ON "roll_calls"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_insert" AFTER INSERT ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "tallies_touched_by_update" AFTER UPDATE ON "roll_call_tallies"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_moved_roll_calls"();
CREATE TRIGGER "tallies_touched_by_delete" AFTER DELETE ON "roll_call_tallies"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_insert" AFTER INSERT ON "votes"
  REFERENCING NEW TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();
CREATE TRIGGER "votes_touched_by_update" AFTER UPDATE ON "votes"
  REFERENCING NEW TABLE AS "touched" OLD TABLE AS "touched_before"
  FOR EACH STATEMENT EXECUTE FUNCTION "note_moved_roll_calls"();
CREATE TRIGGER "votes_touched_by_delete" AFTER DELETE ON "votes"
  REFERENCING OLD TABLE AS "touched" FOR EACH STATEMENT EXECUTE FUNCTION "note_touched_roll_calls"();

-- A roll call that is gone has nothing left to be held against.
CREATE FUNCTION "forget_unchecked_tally"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "unchecked_tallies" WHERE "roll_call_id" = OLD."roll_call_id";
  RETURN NULL;
END $$;
CREATE TRIGGER "roll_calls_gone" AFTER DELETE ON "roll_calls"
  FOR EACH ROW EXECUTE FUNCTION "forget_unchecked_tally"();

-- Readers search for senators, those who have served since 2007; all other members of Congress are facts on votes.
CREATE FUNCTION "search_senator"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  senator "people";
BEGIN
  SELECT * INTO senator FROM "people" p WHERE p."bioguide_id" = id;
  IF NOT FOUND THEN RETURN; END IF;
  IF EXISTS (
    SELECT FROM "terms" t WHERE t."bioguide_id" = id AND t."chamber" = 'senate'
      AND (t."ends_on" IS NULL OR t."ends_on" > DATE '2007-01-03')
  ) THEN
    PERFORM "keep_search_document"('senator', senator."slug", senator."name", senator."official_name", NULL);
  ELSE
    PERFORM "drop_search_document"('senator', senator."slug");
  END IF;
END $$;

CREATE OR REPLACE FUNCTION "search_person"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM "drop_search_document"('senator', OLD."slug");
  ELSE
    IF TG_OP = 'UPDATE' AND OLD."slug" <> NEW."slug" THEN PERFORM "drop_search_document"('senator', OLD."slug"); END IF;
    PERFORM "search_senator"(NEW."bioguide_id");
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION "search_term"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "search_senator"(coalesce(NEW."bioguide_id", OLD."bioguide_id"));
  RETURN NULL;
END $$;
CREATE TRIGGER "terms_search" AFTER INSERT OR UPDATE OR DELETE ON "terms"
  FOR EACH ROW EXECUTE FUNCTION "search_term"();

-- What editors look for among roll calls that nobody has read: every word of the official file that names a matter.
CREATE FUNCTION "roll_call_words"(
  question text, subject text, title text, short_title text, purpose text, author text
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector(
    'english'::regconfig,
    question || ' ' || coalesce(subject, '') || ' ' || coalesce(title, '') || ' ' || coalesce(short_title, '') || ' ' ||
    coalesce(purpose, '') || ' ' || coalesce(author, '')
  );
$$;
CREATE INDEX "roll_calls_words_idx" ON "roll_calls" USING GIN ("roll_call_words"(
  "question", "subject", "measure_title", "measure_short_title", "amendment_purpose", "amendment_author"
));
