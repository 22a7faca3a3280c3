import "server-only";
import { z } from "zod";
import type { SearchResults } from "#domain/search/search.ts";
import { database } from "../database/client.ts";

const nameRows = z.array(z.object({ kind: z.enum(["senator", "voice"]), slug: z.string(), name: z.string() }));

/** How like a word of a name a word of the query has to be: "Feinstien" is 0.4 like "Feinstein". */
const LIKE_A_NAME = 0.38;
const NAMES_SHOWN = 6;

/** Names like a word of the query, first those that are like most of its words. Words of one or two letters are like everything and left out. */
export async function listNamesLike(query: string): Promise<SearchResults["names"]> {
  const words = query.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
  if (words.length === 0) return [];
  const rows = await database().$queryRaw`
    SELECT kind::text, record_id AS slug, title AS name FROM (
      SELECT kind, record_id, title, max(likeness) AS likeness, sum(likeness) AS together FROM (
      SELECT d.kind, d.record_id, d.title, word, max(similarity(lower(part), unaccent(lower(word)))) AS likeness
      FROM search_documents d, regexp_split_to_table(unaccent(d.title), '[^[:alpha:]]+') part, unnest(${words}::text[]) word
      WHERE d.kind IN ('senator', 'voice') AND length(part) > 2
      GROUP BY 1, 2, 3, 4
      ) of_word GROUP BY 1, 2, 3
    ) likely
    WHERE likeness >= ${LIKE_A_NAME} ORDER BY together DESC, name LIMIT ${NAMES_SHOWN}`;
  return nameRows.parse(rows);
}
