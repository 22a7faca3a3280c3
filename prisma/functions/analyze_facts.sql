-- Updates the planner's statistics after an import of many files. The site's account owns no table, and only an owner
-- may ANALYZE one: this is the only function that runs as its owner.
CREATE OR REPLACE FUNCTION "analyze_facts"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  ANALYZE public."people", public."terms", public."roll_calls", public."roll_call_tallies", public."votes";
END $$;
