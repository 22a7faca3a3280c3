import type { Legislator } from "./formats/legislator.ts";

/** The name that readers know: the nickname in place of the first name, where there is one that is a name. */
export function knownName({ nickname, firstName, middleName, lastName, officialName }: Legislator): string {
  // "Nicole (Nikki)" is two names; the official one says which of them is used.
  if (/[()]/.test(firstName)) {
    const [, inside] = /\(([^()]+)\)/.exec(firstName) ?? [];
    return officialName ?? `${inside?.trim() || firstName.replaceAll(/[()]/g, "").trim()} ${lastName}`;
  }
  if (nickname && /^\p{Lu}[\p{L}.' -]*$/u.test(nickname)) return `${nickname} ${lastName}`;
  // "A. Donald McEachin" is known as Donald.
  const first = /^\p{Lu}\.?$/u.test(firstName) && middleName && middleName.length > 2 ? middleName : firstName;
  return `${first} ${lastName}`;
}

/**
 * An address for everyone who has none yet, by bioguide id. Two people of one name are told apart by state, then by
 * bioguide id. What is taken stays taken.
 */
export function slugsFor(people: readonly Legislator[], taken: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  const used = new Set(taken);
  const forms: ((person: Legislator) => string)[] = [
    (person) => slugOf(knownName(person)),
    (person) => `${slugOf(knownName(person))}-${person.state.toLowerCase()}`,
    (person) => `${slugOf(knownName(person))}-${person.state.toLowerCase()}-${person.bioguideId.toLowerCase()}`,
  ];
  let left = [...people];
  for (const form of forms) {
    const bySlug = Map.groupBy(left, form);
    left = [];
    for (const [slug, those] of bySlug) {
      const [only] = those;
      if (those.length > 1 || used.has(slug)) left.push(...those);
      else found.set((only as Legislator).bioguideId, slug);
    }
    for (const slug of found.values()) used.add(slug);
  }
  return found;
}

function slugOf(name: string): string {
  const characters = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (
    characters
      .replaceAll(/['’.]/g, "")
      .replaceAll(/[^a-z]+/g, "-")
      .replaceAll(/^-|-$/g, "") || "member"
  );
}
