/** The first entry of each person, `count` of them, in the order given. */
export function newestOfEach<T extends { person: { bioguideId: string } }>(entries: readonly T[], count: number): T[] {
  const firsts = new Map<string, T>();
  for (const entry of entries) {
    if (!firsts.has(entry.person.bioguideId)) firsts.set(entry.person.bioguideId, entry);
  }
  return [...firsts.values()].slice(0, count);
}
