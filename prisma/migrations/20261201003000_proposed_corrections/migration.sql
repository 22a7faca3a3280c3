-- A change of what readers see, proposed by one person and approved by another.
CREATE TYPE "correction_outcome" AS ENUM ('approved', 'declined', 'outdated');

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

ALTER TABLE "proposed_corrections" ADD CONSTRAINT "proposed_corrections_settled"
  CHECK (("outcome" IS NULL) = ("settled_by" IS NULL) AND ("outcome" IS NULL) = ("settled_at" IS NULL));
ALTER TABLE "proposed_corrections" ADD CONSTRAINT "proposed_corrections_note" CHECK (btrim("note") <> '');
CREATE UNIQUE INDEX "proposed_corrections_one_waits" ON "proposed_corrections"("revised", "record_id")
  WHERE "outcome" IS NULL;

-- What was proposed stays as it was proposed; it is settled once, and never deleted.
CREATE FUNCTION "refuse_changed_proposal"() RETURNS trigger LANGUAGE plpgsql AS $$
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
