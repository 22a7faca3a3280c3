-- CreateEnum
CREATE TYPE "search_kind" AS ENUM ('senator', 'voice', 'statement', 'roll_call', 'inquiry', 'event', 'source');

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('error', 'missing_statement', 'reply');

-- CreateEnum
CREATE TYPE "report_status" AS ENUM ('received', 'being_checked', 'answered');

-- CreateTable
CREATE TABLE "search_documents" (
    "kind" "search_kind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "date" DATE,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("kind","record_id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "correction_id" SERIAL NOT NULL,
    "revised" "revised" NOT NULL,
    "record_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "what" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("correction_id")
);

-- CreateTable
CREATE TABLE "reports" (
    "ticket" TEXT NOT NULL,
    "kind" "report_kind" NOT NULL,
    "about" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "source_url" TEXT,
    "contact" TEXT,
    "status" "report_status" NOT NULL DEFAULT 'received',
    "answer" TEXT,
    "sent_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("ticket")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "search_documents_words_idx" ON "search_documents" USING GIN ("words");

-- CreateIndex
CREATE INDEX "corrections_revised_record_id_idx" ON "corrections"("revised", "record_id");

-- CreateIndex
CREATE INDEX "corrections_at_idx" ON "corrections"("at" DESC);

-- CreateIndex
CREATE INDEX "reports_status_sent_at_idx" ON "reports"("status", "sent_at");

-- A reader's message has words, and not more than a page of them; a correction says what, and why.
ALTER TABLE "reports"
  ADD CONSTRAINT "reports_text_length" CHECK (length(btrim("text")) BETWEEN 1 AND 5000),
  ADD CONSTRAINT "reports_contact_length" CHECK (length("contact") <= 320);
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_reason_not_empty" CHECK (length(btrim("reason")) > 0);
