/** What several stages ask of the same table, or of the same tables of a filing, worked out once. */
export function once<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const done = new WeakMap<Key, Value>();
  return (key) => {
    const before = done.get(key);
    if (before !== undefined) return before;
    const value = work(key);
    done.set(key, value);
    return value;
  };
}

/** A value that is made when it is first asked for, and kept. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
