-- AlterTable
ALTER TABLE "inquiries" ADD COLUMN     "editor_notes" TEXT,
ADD COLUMN     "question_is_exact" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "editor_notes" TEXT;
