/** Readers of values that a schema has already complained about: what is of another type reads as absent. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

export function asString(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function asStrings(value: unknown): string[] {
  return (asList(value) ?? []).filter((part) => typeof part === "string");
}

export function asNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

/** `{ key: value }`, or nothing: an absent field is absent, not undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

/** The ids of a list of entries; undefined when it is no list or an id in it cannot be read. */
export function namesOf(value: unknown): readonly string[] | undefined {
  const ids = asList(value)?.map((entry) => asString(asFields(entry).id));
  return ids?.every((id) => id !== undefined) ? ids : undefined;
}
