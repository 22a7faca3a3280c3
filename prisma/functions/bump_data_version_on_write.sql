-- Counts a written row as a public change.
CREATE OR REPLACE FUNCTION "bump_data_version_on_write"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM "bump_data_version"();
  RETURN NULL;
END $$;

-- An import counts once, when it finishes: no page shows the state of a single file.
CREATE CONSTRAINT TRIGGER "import_runs_bump_data_version" AFTER INSERT OR UPDATE ON "import_runs"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."finished_at" IS NOT NULL)
  EXECUTE FUNCTION "bump_data_version_on_write"();
CREATE CONSTRAINT TRIGGER "newsroom_settings_bump_data_version" AFTER UPDATE ON "newsroom_settings"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "bump_data_version_on_write"();
-- An editor has checked a reading against a changed official file, which readers see.
CREATE CONSTRAINT TRIGGER "official_changes_bump_data_version" AFTER UPDATE ON "official_changes"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "bump_data_version_on_write"();
CREATE CONSTRAINT TRIGGER "source_copy_adoptions_bump_data_version" AFTER INSERT ON "source_copy_adoptions"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "bump_data_version_on_write"();
