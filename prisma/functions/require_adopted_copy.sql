-- Refuses a source whose copy in force is not the copy adopted last.
CREATE OR REPLACE FUNCTION "require_adopted_copy"() RETURNS trigger LANGUAGE plpgsql AS $$
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
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_adopted_copy"();
