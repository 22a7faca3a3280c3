-- Refuses a new quote that no longer contains the span of one of the statement's positions.
CREATE OR REPLACE FUNCTION "require_spans_in_quote"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM "positions" p WHERE p."statement_id" = NEW."statement_id" AND position(p."span" IN NEW."quote") = 0
  ) THEN
    RAISE EXCEPTION 'the quote of % no longer holds the span of one of its positions', NEW."statement_id"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'positions_span_in_quote';
  END IF;
  RETURN NEW;
END $$;

-- Deferred, so that a quote and its spans can change in one transaction.
CREATE CONSTRAINT TRIGGER "statements_quote_holds_spans" AFTER UPDATE OF "quote" ON "statements"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "require_spans_in_quote"();
