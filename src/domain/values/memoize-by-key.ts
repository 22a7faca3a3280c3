/** Computes something of a value that never changes once, and gives it again for as long as that value is held. */
export function memoizeByKey<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const cached = known.get(key);
    if (cached) return cached.result;
    const result = compute(key);
    known.set(key, { result });
    return result;
  };
}
