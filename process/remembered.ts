/** Answers what `reckon` does, and reckons once for each key: for as long as one drawing is looked at. */
export function remembered<Key, Value>(reckon: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = reckon(key);
    known.set(key, value);
    return value;
  };
}
