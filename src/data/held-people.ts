import type { Person } from "#domain/person.ts";
import type { Transaction } from "./connect.ts";
import { personInclude, toPerson } from "./person-rows.ts";
import { latestRevisions } from "./revisions.ts";

/** A person with the version they are at, and who wrote it. */
export type HeldPerson = { person: Person; version: number | null; editorId: string | null };

/** Everyone who is held, by bioguide id. */
export async function readHeldPeople(tx: Transaction): Promise<Map<string, HeldPerson>> {
  const rows = await tx.person.findMany({ include: personInclude });
  const ids = rows.map(({ bioguideId }) => bioguideId);
  const revisions = await latestRevisions(tx, { revised: "person", ids });
  const latest = new Map(revisions.map((revision) => [revision.recordId, revision]));
  return new Map(
    rows.map((row) => {
      const revision = latest.get(row.bioguideId);
      const person = toPerson(row);
      return [row.bioguideId, { person, version: revision?.version ?? null, editorId: revision?.editorId ?? null }];
    }),
  );
}
