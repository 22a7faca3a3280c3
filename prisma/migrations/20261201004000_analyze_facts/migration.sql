-- After an import of many files the planner is told of what came in. The site's account owns no table, and only an
-- owner may ANALYZE one: this function is the one thing that it does as the owner.
CREATE FUNCTION "analyze_facts"() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  ANALYZE public."people", public."terms", public."roll_calls", public."roll_call_tallies", public."votes";
END $$;
