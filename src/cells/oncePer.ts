/**
 * Works something out once for each value that never changes (a Compact, a grid, a declaration), however
 * often it is asked for; it is forgotten with the value.
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
