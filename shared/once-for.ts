/**
 * The same pure function, worked out once for each object: records and what follows from them never change,
 * another takes their place. What nobody holds any more is forgotten.
 */
export function onceFor<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const seen = known.get(key);
    if (seen) return seen.value;
    const value = of(key);
    known.set(key, { value });
    return value;
  };
}
