-- Counts a new version as a public change, unless readers can see neither it nor the version before.
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

CREATE CONSTRAINT TRIGGER "revisions_bump_data_version" AFTER INSERT ON "revisions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "bump_data_version_on_revision"();
