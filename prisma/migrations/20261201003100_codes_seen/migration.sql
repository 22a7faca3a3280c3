-- Who has been shown the codes of a record that is not published, of whatever kind, and how, is no second pair of eyes for it.
CREATE TABLE "codes_seen" (
  "revised" "revised" NOT NULL,
  "record_id" TEXT NOT NULL,
  "editor_id" TEXT NOT NULL,
  "version" INTEGER NOT NULL,
  "way" TEXT NOT NULL,
  "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "codes_seen_pkey" PRIMARY KEY ("revised", "record_id", "editor_id", "version")
);

INSERT INTO "codes_seen" ("revised", "record_id", "editor_id", "version", "way", "at")
  SELECT 'statement', p."statement_id", p."editor_id", s."version", 'opened', p."at"
  FROM "positions_seen" p JOIN "statements" s USING ("statement_id");
DROP TABLE "positions_seen";

-- What somebody has seen stays seen.
CREATE FUNCTION "refuse_unseeing"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what somebody has seen stays seen' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "codes_seen_stay" BEFORE UPDATE OR DELETE ON "codes_seen"
  FOR EACH ROW EXECUTE FUNCTION "refuse_unseeing"();
CREATE TRIGGER "codes_seen_no_truncate" BEFORE TRUNCATE ON "codes_seen"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_unseeing"();
