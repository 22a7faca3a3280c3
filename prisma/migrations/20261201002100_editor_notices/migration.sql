-- What an editor is told of their own account: in the room until they have read it, and by mail where mail is set up.

CREATE TABLE "editor_notices" (
    "notice_id" BIGSERIAL NOT NULL,
    "editor_id" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ,

    CONSTRAINT "editor_notices_pkey" PRIMARY KEY ("notice_id")
);
CREATE INDEX "editor_notices_editor_id_idx" ON "editor_notices"("editor_id");
ALTER TABLE "editor_notices" ADD CONSTRAINT "editor_notices_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "deliveries" ADD COLUMN "editor_id" TEXT;
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "deliveries_editor_id_idx" ON "deliveries"("editor_id");
ALTER TABLE "deliveries" DROP CONSTRAINT "deliveries_one_receiver";
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_one_receiver" CHECK (num_nonnulls("webhook_id", "subscription_id", "editor_id") = 1);
