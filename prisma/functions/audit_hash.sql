-- The SHA-256 of one audit entry: of its fields and the hash of the entry before it.
CREATE OR REPLACE FUNCTION "audit_hash"("previous" text, "entry" bigint, "at" timestamptz, "by" text, "action" text, "subject" text, "detail" text)
  RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    "previous", "entry", to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), "by", "action", "subject", "detail"
  )::text, 'UTF8')), 'hex')
$$;
