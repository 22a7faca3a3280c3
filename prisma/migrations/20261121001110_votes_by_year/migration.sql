-- Somebody's votes of one year are found by the roll calls of the year, and of each the one vote.
CREATE INDEX "roll_calls_year_chamber_idx" ON "roll_calls"("year", "chamber");
