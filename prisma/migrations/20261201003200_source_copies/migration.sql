-- Every copy of a source that was ever stored stays: who brought it, when and how. Which of them quotes are compared
-- with is kept beside, only ever added to.
CREATE TABLE "source_copies" (
  "copy_id" SERIAL NOT NULL,
  "source_id" INTEGER NOT NULL,
  -- Null: it was replaced before copies were kept.
  "text" TEXT,
  "sha256" CHAR(64) NOT NULL,
  "way" "capture_way" NOT NULL,
  "file_sha256" CHAR(64),
  "captured_at" TIMESTAMPTZ NOT NULL,
  "captured_by" TEXT NOT NULL,

  CONSTRAINT "source_copies_pkey" PRIMARY KEY ("copy_id"),
  CONSTRAINT "source_copies_sha256" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  CONSTRAINT "source_copies_file_sha256" CHECK ("file_sha256" ~ '^[0-9a-f]{64}$')
);
CREATE UNIQUE INDEX "source_copies_source_id_sha256_key" ON "source_copies"("source_id", "sha256");
ALTER TABLE "source_copies" ADD CONSTRAINT "source_copies_source_id_fkey" FOREIGN KEY ("source_id")
  REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;

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
ALTER TABLE "source_copy_adoptions" ADD CONSTRAINT "source_copy_adoptions_source_id_fkey" FOREIGN KEY ("source_id")
  REFERENCES "sources"("source_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "source_copy_adoptions" ADD CONSTRAINT "source_copy_adoptions_copy_id_fkey" FOREIGN KEY ("copy_id")
  REFERENCES "source_copies"("copy_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the log tells of copies, the text of the last one of each source with it.
CREATE TEMPORARY TABLE "told" AS
  SELECT s."source_id", m[1] AS "sha256", coalesce(m[3], 'pasted')::"capture_way" AS "way", m[4] AS "file_sha256",
    m[2]::timestamptz AS "at", a."editor_id" AS "by", a."entry_id"
  FROM "audit_entries" a
  JOIN "sources" s ON a."subject" = 'source ' || s."source_id"
  CROSS JOIN LATERAL regexp_match(a."detail",
    '^SHA-256 ([0-9a-f]{64}) at (\S+Z)(?:, (fetched|uploaded|pasted))?(?:, of the file ([0-9a-f]{64}))?') AS m
  WHERE a."action" = 'kept a copy of' AND m IS NOT NULL;
INSERT INTO "told"
  SELECT "source_id", "archived_sha256", coalesce("archived_way", 'pasted'), "archived_file_sha256", "archived_at",
    'shipped-record', 0
  FROM "sources" s
  WHERE "archived_sha256" IS NOT NULL AND NOT EXISTS (
    SELECT FROM "told" t WHERE t."source_id" = s."source_id" AND t."sha256" = s."archived_sha256");
INSERT INTO "source_copies" ("source_id", "text", "sha256", "way", "file_sha256", "captured_at", "captured_by")
  SELECT DISTINCT ON (t."source_id", t."sha256") t."source_id",
    CASE WHEN s."archived_sha256" = t."sha256" THEN s."archived_text" END, t."sha256", t."way", t."file_sha256", t."at",
    t."by"
  FROM "told" t JOIN "sources" s USING ("source_id") ORDER BY t."source_id", t."sha256", t."entry_id";
INSERT INTO "source_copy_adoptions" ("source_id", "copy_id", "adopted_at", "adopted_by", "reason")
  SELECT t."source_id", c."copy_id", t."at", t."by", 'Kept before copies were versions'
  FROM "told" t JOIN "source_copies" c ON c."source_id" = t."source_id" AND c."sha256" = t."sha256"
  ORDER BY t."at", t."entry_id";
DROP TABLE "told";

-- The copy that quotes are compared with now.
ALTER TABLE "sources" ADD COLUMN "copy_id" INTEGER;
UPDATE "sources" s SET "copy_id" = c."copy_id"
  FROM "source_copies" c WHERE c."source_id" = s."source_id" AND c."sha256" = s."archived_sha256";
-- A source and its copies refer to each other: checked when the transaction ends, so that a restore can load both.
ALTER TABLE "sources" ADD CONSTRAINT "sources_copy_id_fkey" FOREIGN KEY ("copy_id")
  REFERENCES "source_copies"("copy_id") ON DELETE RESTRICT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
CREATE UNIQUE INDEX "sources_copy_id_key" ON "sources"("copy_id");
ALTER TABLE "sources" DROP COLUMN "archived_text", DROP COLUMN "archived_sha256", DROP COLUMN "archived_at",
  DROP COLUMN "archived_way", DROP COLUMN "archived_file_sha256";

CREATE FUNCTION "refuse_changed_copy"() RETURNS trigger LANGUAGE plpgsql AS $$
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

-- A source is compared with a copy of its own, and with no other than the one adopted last.
CREATE FUNCTION "refuse_copy_not_adopted"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE CONSTRAINT TRIGGER "source_copy_adoptions_move_record_clock" AFTER INSERT ON "source_copy_adoptions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "row_moves_record_clock"();
