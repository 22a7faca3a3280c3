-- Keeps the search document of a person, if they have served in the Senate since 2007. All other members of Congress are
-- stored for their votes alone.
CREATE OR REPLACE FUNCTION "search_senator"(id text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  senator "people";
BEGIN
  SELECT * INTO senator FROM "people" p WHERE p."bioguide_id" = id;
  IF NOT FOUND THEN RETURN; END IF;
  IF EXISTS (
    SELECT FROM "terms" t WHERE t."bioguide_id" = id AND t."chamber" = 'senate'
      AND (t."ends_on" IS NULL OR t."ends_on" > DATE '2007-01-03')
  ) THEN
    PERFORM "upsert_search_document"('senator', senator."slug", senator."name", senator."official_name", NULL);
  ELSE
    PERFORM "delete_search_document"('senator', senator."slug");
  END IF;
END $$;
