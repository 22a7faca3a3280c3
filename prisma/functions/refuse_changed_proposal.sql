-- Refuses to change a proposed correction, except to settle it once.
CREATE OR REPLACE FUNCTION "refuse_changed_proposal"() RETURNS trigger LANGUAGE plpgsql AS $$
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
