-- What is sent out when the record changes: to newsrooms by webhook, to readers by letter.

CREATE TABLE "webhooks" (
    "webhook_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_until" TIMESTAMPTZ,
    "told_until" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "failing_since" TIMESTAMPTZ,
    "disabled_at" TIMESTAMPTZ,
    "disabled_why" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("webhook_id"),
    CONSTRAINT "webhooks_name_not_empty" CHECK (length(btrim("name")) > 0),
    CONSTRAINT "webhooks_address_https" CHECK ("address" ~ '^https://'),
    CONSTRAINT "webhooks_previous_whole" CHECK (("previous_secret" IS NULL) = ("previous_until" IS NULL)),
    CONSTRAINT "webhooks_disabled_whole" CHECK (("disabled_at" IS NULL) = ("disabled_why" IS NULL))
);

CREATE TABLE "subscriptions" (
    "subscription_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "follows" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "pace" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "told_until" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "subscriptions_pkey" PRIMARY KEY ("subscription_id"),
    CONSTRAINT "subscriptions_email_lower" CHECK ("email" = lower("email") AND position('@' IN "email") > 1),
    CONSTRAINT "subscriptions_follows" CHECK ("follows" IN ('everything', 'senator', 'state', 'proposition')),
    CONSTRAINT "subscriptions_subject" CHECK (("follows" = 'everything') = ("subject" = '')),
    CONSTRAINT "subscriptions_pace" CHECK ("pace" IN ('daily', 'weekly')),
    CONSTRAINT "subscriptions_token" CHECK ("token" ~ '^[A-Za-z0-9_-]{32,}$')
);
CREATE UNIQUE INDEX "subscriptions_token_key" ON "subscriptions"("token");
CREATE UNIQUE INDEX "subscriptions_email_follows_subject_key" ON "subscriptions"("email", "follows", "subject");
CREATE INDEX "subscriptions_confirmed_at_pace_told_until_idx" ON "subscriptions"("confirmed_at", "pace", "told_until");

CREATE TABLE "deliveries" (
    "delivery_id" BIGSERIAL NOT NULL,
    "message_id" TEXT NOT NULL,
    "webhook_id" UUID,
    "subscription_id" UUID,
    "about" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leased_until" TIMESTAMPTZ,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "delivered_at" TIMESTAMPTZ,
    "given_up_at" TIMESTAMPTZ,
    "outcome" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "deliveries_pkey" PRIMARY KEY ("delivery_id"),
    CONSTRAINT "deliveries_one_receiver" CHECK (num_nonnulls("webhook_id", "subscription_id") = 1),
    CONSTRAINT "deliveries_one_end" CHECK (num_nonnulls("delivered_at", "given_up_at") <= 1)
);
CREATE UNIQUE INDEX "deliveries_message_id_key" ON "deliveries"("message_id");
CREATE INDEX "deliveries_webhook_id_delivery_id_idx" ON "deliveries"("webhook_id", "delivery_id" DESC);
CREATE INDEX "deliveries_subscription_id_idx" ON "deliveries"("subscription_id");
-- The queue: what is still to be sent, and nothing else.
CREATE INDEX "deliveries_due" ON "deliveries"("due_at") WHERE "delivered_at" IS NULL AND "given_up_at" IS NULL;

ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhooks"("webhook_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscriptions"("subscription_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "delivery_attempts" (
    "attempt_id" BIGSERIAL NOT NULL,
    "delivery_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "milliseconds" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "delivery_attempts_pkey" PRIMARY KEY ("attempt_id")
);
CREATE INDEX "delivery_attempts_delivery_id_idx" ON "delivery_attempts"("delivery_id");
ALTER TABLE "delivery_attempts" ADD CONSTRAINT "delivery_attempts_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "deliveries"("delivery_id") ON DELETE CASCADE ON UPDATE CASCADE;
