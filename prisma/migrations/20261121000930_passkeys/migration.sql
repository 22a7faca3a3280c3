-- Passkeys: a device that is held and unlocked, in place of password and code.

CREATE TABLE "editor_passkeys" (
  "credential_id" TEXT NOT NULL,
  "editor_id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "public_key" BYTEA NOT NULL,
  "counter" BIGINT NOT NULL,
  "transports" TEXT[],
  "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "last_used_at" TIMESTAMPTZ,

  CONSTRAINT "editor_passkeys_pkey" PRIMARY KEY ("credential_id")
);

CREATE INDEX "editor_passkeys_editor_id_idx" ON "editor_passkeys"("editor_id");

ALTER TABLE "editor_passkeys" ADD CONSTRAINT "editor_passkeys_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "editor_sessions" ADD COLUMN "by_passkey" BOOLEAN NOT NULL DEFAULT false;
