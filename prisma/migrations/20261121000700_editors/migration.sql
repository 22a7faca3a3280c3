-- CreateEnum
CREATE TYPE "role" AS ENUM ('editor', 'reviewer', 'administrator');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "coding_settlement" ADD VALUE 'discussion';
ALTER TYPE "coding_settlement" ADD VALUE 'one_editor';

-- CreateTable
CREATE TABLE "editors" (
    "editor_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'editor',
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editors_pkey" PRIMARY KEY ("editor_id")
);

-- CreateTable
CREATE TABLE "editor_sessions" (
    "editor_session_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editor_sessions_pkey" PRIMARY KEY ("editor_session_id")
);

-- CreateTable
CREATE TABLE "editor_credentials" (
    "editor_credential_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ,
    "refresh_token_expires_at" TIMESTAMPTZ,
    "scope" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editor_credentials_pkey" PRIMARY KEY ("editor_credential_id")
);

-- CreateTable
CREATE TABLE "editor_challenges" (
    "editor_challenge_id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "editor_challenges_pkey" PRIMARY KEY ("editor_challenge_id")
);

-- CreateTable
CREATE TABLE "editor_second_factors" (
    "editor_second_factor_id" TEXT NOT NULL,
    "editor_id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT false,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ,

    CONSTRAINT "editor_second_factors_pkey" PRIMARY KEY ("editor_second_factor_id")
);

-- CreateTable
CREATE TABLE "editor_links" (
    "sha256" CHAR(64) NOT NULL,
    "editor_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editor_links_pkey" PRIMARY KEY ("sha256")
);

-- CreateTable
CREATE TABLE "blind_codings" (
    "statement_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer_id" TEXT NOT NULL,
    "proposition" "proposition" NOT NULL,
    "stance" "stance",
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "blind_codings_pkey" PRIMARY KEY ("statement_id","version","reviewer_id","proposition")
);

-- CreateTable
CREATE TABLE "newsroom_settings" (
    "newsroom_settings_id" INTEGER NOT NULL DEFAULT 1,
    "publish_alone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "newsroom_settings_pkey" PRIMARY KEY ("newsroom_settings_id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "entry_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editor_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "previous_hash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "editors_email_key" ON "editors"("email");

-- CreateIndex
CREATE UNIQUE INDEX "editor_sessions_token_key" ON "editor_sessions"("token");

-- CreateIndex
CREATE INDEX "editor_sessions_editor_id_idx" ON "editor_sessions"("editor_id");

-- CreateIndex
CREATE INDEX "editor_credentials_editor_id_idx" ON "editor_credentials"("editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "editor_credentials_provider_id_account_id_key" ON "editor_credentials"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "editor_challenges_identifier_idx" ON "editor_challenges"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "editor_second_factors_editor_id_key" ON "editor_second_factors"("editor_id");

-- CreateIndex
CREATE INDEX "editor_second_factors_secret_idx" ON "editor_second_factors"("secret");

-- CreateIndex
CREATE INDEX "editor_links_editor_id_idx" ON "editor_links"("editor_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_hash_key" ON "audit_entries"("hash");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at" DESC);

-- CreateIndex
CREATE INDEX "audit_entries_subject_idx" ON "audit_entries"("subject");

-- AddForeignKey
ALTER TABLE "editor_sessions" ADD CONSTRAINT "editor_sessions_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_credentials" ADD CONSTRAINT "editor_credentials_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_second_factors" ADD CONSTRAINT "editor_second_factors_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editor_links" ADD CONSTRAINT "editor_links_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "blind_codings" ADD CONSTRAINT "blind_codings_statement_id_fkey" FOREIGN KEY ("statement_id") REFERENCES "statements"("statement_id") ON DELETE CASCADE ON UPDATE CASCADE;
