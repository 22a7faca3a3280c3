-- Refuses a position whose span is not in its statement's quote.
CREATE OR REPLACE FUNCTION "require_span_in_quote"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM "statements" s WHERE s."statement_id" = NEW."statement_id" AND position(NEW."span" IN s."quote") > 0
  ) THEN
    RAISE EXCEPTION 'the span of % on % is not in the quote', NEW."statement_id", NEW."proposition"
      USING ERRCODE = 'check_violation', CONSTRAINT = 'positions_span_in_quote';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "positions_span_in_quote" BEFORE INSERT OR UPDATE ON "positions"
  FOR EACH ROW EXECUTE FUNCTION "require_span_in_quote"();
