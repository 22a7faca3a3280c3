-- Refuses to change a proposed correction, except to settle it once.
CREATE OR REPLACE FUNCTION "reject_proposal_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."outcome" IS NULL AND
    to_jsonb(OLD) - '{outcome,resolved_by,resolved_at}'::text[] = to_jsonb(NEW) - '{outcome,resolved_by,resolved_at}'::text[]
  THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a proposed correction is settled once, and is not changed' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "proposed_corrections_stay" BEFORE UPDATE OR DELETE ON "proposed_corrections"
  FOR EACH ROW EXECUTE FUNCTION "reject_proposal_change"();
CREATE TRIGGER "proposed_corrections_no_truncate" BEFORE TRUNCATE ON "proposed_corrections"
  FOR EACH STATEMENT EXECUTE FUNCTION "reject_proposal_change"();
