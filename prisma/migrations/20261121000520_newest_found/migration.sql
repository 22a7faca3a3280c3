-- Of very many hits search looks at the newest, and finds those by this.
CREATE INDEX "search_documents_date_idx" ON "search_documents"("date" DESC);
