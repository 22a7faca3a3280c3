-- Removes a record from the search index.
CREATE OR REPLACE FUNCTION "delete_search_document"(k "search_kind", id text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "search_documents" WHERE "kind" = k AND "record_id" = id;
$$;
