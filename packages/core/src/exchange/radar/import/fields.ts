import { asFields, asList, type Fields } from "../../../yaml/fields.js";
import type { RadarImportNote } from "./notes.js";
import type { Place } from "./types.js";

export type { Fields };

/** The keys of an object; undefined for what is none. */
export function fieldsOf(value: unknown): Fields | undefined {
  const fields = asFields(value);
  return fields === value ? fields : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return asList(value) ?? [];
}

/** A text, or what is written as a number or a truth value: real files mix them. */
export function textField(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

/** The note of something that stands among entries and is none, or has no name. */
export function leftOut(value: unknown, place: Place): RadarImportNote {
  const reason = fieldsOf(value) === undefined ? "no-entry" : "no-name";
  return { ...place, code: "entry-left-out", entry: shownAs(value), reason };
}

/** The beginning of what stands where an entry should, to name it by; what is nested too deep to be written out gives a mark. */
function shownAs(value: unknown): string {
  try {
    return String(JSON.stringify(value)).slice(0, 80);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}

/** Keys of entries that have no place in a radar, each with how many entries have it. */
export class UnknownKeys {
  readonly #known: ReadonlySet<string>;
  readonly #counts = new Map<string, number>();
  readonly #within: string;

  /** `within` is where in an entry the keys stand: `timeline.`. */
  constructor(known: readonly string[], within = "") {
    this.#known = new Set(known);
    this.#within = within;
  }

  add(entry: Fields): void {
    this.addParts([entry]);
  }

  /** The parts of one entry: a key that several have is one key of it. */
  addParts(parts: readonly Fields[]): void {
    const unknown = new Set<string>();
    for (const part of parts) {
      for (const [key, value] of Object.entries(part)) {
        if (this.#known.has(key) || value === null || value === undefined || value === "") continue;
        unknown.add(key);
      }
    }
    for (const key of unknown) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  notes(place: Place): readonly RadarImportNote[] {
    return [...this.#counts].map(([key, entries]) => ({
      ...place,
      code: "key-not-kept",
      key: this.#within + key,
      entries,
    }));
  }
}
