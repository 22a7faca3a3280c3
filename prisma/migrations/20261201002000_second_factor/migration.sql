-- A session knows when its editor last presented a second factor, and an account whether it holds one of any kind.

ALTER TABLE "editor_sessions" ADD COLUMN "factor_at" TIMESTAMPTZ;
-- The step (RFC 6238) of the last code that was accepted: a code works once.
ALTER TABLE "editor_second_factors" ADD COLUMN "last_step" BIGINT;

-- Of a session of before nobody can say how it began; of what waits to be confirmed, neither.
DELETE FROM "editor_sessions";
DELETE FROM "editor_challenges";
DELETE FROM "editor_second_factors" WHERE NOT "verified";

-- Kept by the database, so that no way of adding or removing one can forget it. The row of the editor is locked by it.
CREATE FUNCTION hold_second_factor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  whose TEXT := COALESCE(NEW.editor_id, OLD.editor_id);
BEGIN
  UPDATE editors SET two_factor_enabled =
    EXISTS (SELECT FROM editor_passkeys WHERE editor_id = whose)
    OR EXISTS (SELECT FROM editor_second_factors WHERE editor_id = whose AND verified)
  WHERE editor_id = whose;
  RETURN NULL;
END
$$;

CREATE TRIGGER hold_second_factor AFTER INSERT OR UPDATE OR DELETE ON "editor_passkeys"
  FOR EACH ROW EXECUTE FUNCTION hold_second_factor();
CREATE TRIGGER hold_second_factor AFTER INSERT OR UPDATE OF "verified" OR DELETE ON "editor_second_factors"
  FOR EACH ROW EXECUTE FUNCTION hold_second_factor();

UPDATE "editors" SET "two_factor_enabled" =
  EXISTS (SELECT FROM editor_passkeys held WHERE held.editor_id = editors.editor_id)
  OR EXISTS (SELECT FROM editor_second_factors held WHERE held.editor_id = editors.editor_id AND held.verified);
