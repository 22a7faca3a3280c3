-- Links to drafts, so that they can be listed, revoked, and end with the account that made them.

CREATE TABLE "preview_links" (
    "preview_link_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "until" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("preview_link_id")
);
CREATE INDEX "preview_links_kind_record_id_idx" ON "preview_links"("kind", "record_id");
CREATE INDEX "preview_links_made_by_idx" ON "preview_links"("made_by");
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_made_by_fkey" FOREIGN KEY ("made_by") REFERENCES "editors"("editor_id") ON DELETE CASCADE ON UPDATE CASCADE;
