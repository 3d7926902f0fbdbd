import { type Range, type YamlPath, YamlScalar, type YamlSource } from "@kommuneradar/core";
import type { DocumentKind } from "../document-kind.js";
import { type NameKind, type NamePlace, namePlaces } from "./name-places.js";

/** A word of a file that names something. */
export interface Occurrence extends Pick<NamePlace, "kind" | "role"> {
  readonly name: string;
  readonly path: YamlPath;
}

const known = new WeakMap<YamlSource, Map<NameKind, readonly Occurrence[]>>();

/** Every definition of and reference to things of some kinds in a document, place by place of `namePlaces`. */
export function occurrencesIn(
  source: YamlSource,
  file: DocumentKind,
  ...kinds: readonly NameKind[]
): readonly Occurrence[] {
  const byKind = known.get(source) ?? new Map<NameKind, readonly Occurrence[]>();
  known.set(source, byKind);
  return kinds.flatMap((kind) => {
    let found = byKind.get(kind);
    if (found === undefined) {
      found = namePlaces(file)
        .filter((place) => place.kind === kind)
        .flatMap((place) => [...namesBelow(source.value, place, [])]);
      byKind.set(kind, found);
    }
    return found;
  });
}

/** The names at one place of `namePlaces`, below the first steps of its pattern. */
export function* namesBelow(value: unknown, place: NamePlace, path: YamlPath): Generator<Occurrence> {
  const step = place.pattern[path.length];
  if (step === undefined) {
    if (value instanceof YamlScalar && value.text !== "") {
      yield { kind: place.kind, role: place.role, name: value.text, path };
    }
  } else if (Array.isArray(value)) {
    if (step !== "*") return;
    for (const [index, entry] of value.entries()) yield* namesBelow(entry, place, [...path, index]);
  } else if (value instanceof Map) {
    if (step !== "*") yield* namesBelow(value.get(step), place, [...path, step]);
    else if (path.at(-1) === "groups") {
      for (const [key, entry] of value) yield* namesBelow(entry, place, [...path, String(key)]);
    }
  }
}

/**
 * Where the name itself stands: inside quotation marks. All of the value where it is written in another way (as a
 * block, with escapes, through a YAML alias).
 */
export function rangeOfName(source: YamlSource, { path, name }: Pick<Occurrence, "path" | "name">): Range {
  const range = source.rangeOf(path);
  const { start, end } = range;
  const quoted = start.line === end.line && end.character - start.character === name.length + 2;
  return quoted
    ? {
        start: { line: start.line, character: start.character + 1 },
        end: { line: end.line, character: end.character - 1 },
      }
    : range;
}
