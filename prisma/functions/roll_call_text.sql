-- The words by which editors find candidate roll calls: every field of the official file that names a subject.
CREATE OR REPLACE FUNCTION "roll_call_text"(
  question text, subject text, title text, short_title text, purpose text, author text
) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector(
    'english'::regconfig,
    question || ' ' || coalesce(subject, '') || ' ' || coalesce(title, '') || ' ' || coalesce(short_title, '') || ' ' ||
    coalesce(purpose, '') || ' ' || coalesce(author, '')
  );
$$;
