/** Computes something of a value that never changes once, and gives it again for as long as that value is held. */
export function onceFor<Held extends object, Result>(compute: (held: Held) => Result): (held: Held) => Result {
  const known = new WeakMap<Held, { result: Result }>();
  return (held) => {
    const before = known.get(held);
    if (before) return before.result;
    const result = compute(held);
    known.set(held, { result });
    return result;
  };
}
