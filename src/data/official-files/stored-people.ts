import type { Person } from "#domain/people/person.ts";
import type { Transaction } from "../database/connect.ts";
import type { Prisma } from "../generated/client.ts";
import { latestRevisions } from "../history/revisions.ts";
import { personInclude, senatorSince2007, toPerson } from "../people/person-rows.ts";

/** A person with the version they are at, and who wrote it. */
export type StoredPerson = { person: Person; version: number | null; editorId: string | null };

/** Everyone who is held, by bioguide id; or those who hold one of these addresses. */
export async function readStoredPeople(
  tx: Transaction,
  where: Prisma.PersonWhereInput = {},
): Promise<Map<string, StoredPerson>> {
  const rows = await tx.person.findMany({ where, include: personInclude });
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

/** Those who hold one of these addresses, and of each whether readers have a page there. */
export async function readHoldersOf(
  tx: Transaction,
  slugs: readonly string[],
): Promise<(StoredPerson & { hasPage: boolean })[]> {
  const where = { slug: { in: [...slugs] } };
  const stored = await readStoredPeople(tx, where);
  const pages = await tx.person.findMany({ where: { ...where, ...senatorSince2007 }, select: { bioguideId: true } });
  const withPage = new Set(pages.map(({ bioguideId }) => bioguideId));
  return [...stored.values()].map((holder) => ({ ...holder, hasPage: withPage.has(holder.person.bioguideId) }));
}

/** The addresses of these people as they are held, by bioguide id. */
export async function readSlugsOf(tx: Transaction, bioguideIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.person.findMany({
    where: { bioguideId: { in: [...bioguideIds] } },
    select: { bioguideId: true, slug: true },
  });
  return new Map(rows.map(({ bioguideId, slug }) => [bioguideId, slug]));
}
