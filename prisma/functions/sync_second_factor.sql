-- Keeps `editors.two_factor_enabled` true while an editor has a passkey or a verified authenticator app. A trigger does
-- it, so that no code path can add or remove a factor without it; the update also locks the editor's row.
CREATE OR REPLACE FUNCTION "sync_second_factor"() RETURNS trigger LANGUAGE plpgsql AS $$
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

CREATE TRIGGER "sync_second_factor" AFTER INSERT OR UPDATE OR DELETE ON "editor_passkeys"
  FOR EACH ROW EXECUTE FUNCTION "sync_second_factor"();
CREATE TRIGGER "sync_second_factor" AFTER INSERT OR UPDATE OF "verified" OR DELETE ON "editor_second_factors"
  FOR EACH ROW EXECUTE FUNCTION "sync_second_factor"();
