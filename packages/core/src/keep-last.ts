/**
 * Remembers the last few things made; the one longest unused goes first.
 * @param same whether two keys are one
 */
export function keepLast<Value, Key = string>(
  most: number,
  same: (a: Key, b: Key) => boolean = Object.is,
): (key: Key, make: () => Value) => Value {
  const kept: { readonly key: Key; readonly value: Value }[] = [];
  return (key, make) => {
    const known = kept.findIndex((one) => same(one.key, key));
    const [found] = known < 0 ? [] : kept.splice(known, 1);
    const one = found ?? { key, value: make() };
    kept.unshift(one);
    kept.length = Math.min(kept.length, most);
    return one.value;
  };
}

/** For keys that are lists: the same things in the same order. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
