-- Words that official files use and the shipped record has no need of. New values of a type can only be used once the
-- transaction that adds them has ended, so that they come in a migration of their own.

ALTER TYPE "vote_cast" ADD VALUE 'candidate';
ALTER TYPE "votes_held" ADD VALUE 'every_member';
ALTER TYPE "import_kind" ADD VALUE 'official_files';
ALTER TYPE "import_outcome" ADD VALUE 'interrupted';
