-- The page of the room from which a form was sent after its editor's session was over; null for what is kept while somebody types.
ALTER TABLE "kept_typing" ADD COLUMN "sent_from" TEXT;
