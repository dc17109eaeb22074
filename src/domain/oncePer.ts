/**
 * Works something out once for each Compact (or other value that never changes), however many parts of
 * a report ask for it; it is forgotten with the Compact.
 */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const earlier = made.get(of);
    if (earlier !== undefined) return earlier.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
