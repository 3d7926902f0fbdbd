import { accepts, type JsonSchema, type Position, type YamlPath } from "@kommuneradar/core";
import { type CursorWord, type YamlCursor, yamlCursor } from "../cursor/yaml-cursor.js";
import { schemaPlace } from "../document-schema.js";
import type { FeatureContext } from "../feature.js";
import type { Place } from "./source.js";
import type { Spot } from "./write.js";

/** A place, and how what is written there is put into the text. */
export interface WritablePlace {
  readonly place: Omit<Place, "context" | "asked" | "typed">;
  readonly spot: Spot;
}

/** What may be written at a position, keys, values or either, and the word that it takes the place of. */
export interface FoundPlaces {
  readonly word: CursorWord;
  readonly places: readonly WritablePlace[];
}

/** The places at a position of a YAML file; undefined where nothing may be written. */
export function yamlPlaces({ document, kind }: FeatureContext, position: Position): FoundPlaces | undefined {
  const cursor = yamlCursor(document.getText(), position);
  if (cursor === undefined) return undefined;
  const { word, path } = cursor;
  const at = (path: YamlPath): Found => ({ path, ...schemaPlace(kind, path) });
  if (cursor.part === "key") {
    return { word, places: keyPlaces(at(path.slice(0, -1)), cursor, cursor.siblings, "nothing") };
  }
  // What is further in below the key is its value already.
  if (cursor.hasLinesBelow) return undefined;
  const found = at(path);
  const { schema } = found;
  const takesText = accepts(schema, "string");
  if (!takesText && !accepts(schema, "object") && accepts(schema, "array")) {
    return { word, places: firstEntry(at([...path, 0]), cursor) };
  }
  const places = [valuePlace(found, cursor, cursor.stands === "entry" ? "dash" : "nothing")];
  if (cursor.stands === "behind") {
    return { word, places: takesText ? places : [...places, ...keyPlaces(found, cursor, [], "below")] };
  }
  if (cursor.stands === "flow") return { word, places };
  const around = cursor.stands === "entry" ? "dash" : "nothing";
  return { word, places: [...places, ...keyPlaces(found, cursor, cursor.keysBelow, around)] };
}

interface Found {
  readonly path: YamlPath;
  readonly field: string;
  readonly schema: JsonSchema | undefined;
}

function valuePlace(found: Found, cursor: YamlCursor, around: Spot["around"]): WritablePlace {
  const spot = spotOf(cursor, around);
  const isEntry = typeof found.path.at(-1) === "number";
  const siblings = around === "brackets" ? [] : cursor.siblings;
  return { place: { ...found, part: "value", siblings, flow: spot.flow, isEntry }, spot };
}

/** `key: ` and a list to come: its first entry, in brackets or on a line of its own. */
function firstEntry(found: Found, cursor: YamlCursor): readonly WritablePlace[] {
  if (cursor.word.quote !== "") return [];
  return [valuePlace(found, cursor, cursor.stands === "line" ? "dash" : "brackets")];
}

function keyPlaces(
  found: Found,
  cursor: YamlCursor,
  siblings: readonly string[],
  around: Spot["around"],
): readonly WritablePlace[] {
  if (!accepts(found.schema, "object") || cursor.word.quote !== "") return [];
  const spot = spotOf(cursor, around);
  return [{ place: { ...found, part: "key", siblings, flow: spot.flow, isEntry: false }, spot }];
}

function spotOf(cursor: YamlCursor, around: Spot["around"]): Spot {
  const { word, missingBlank, hasColon, siblingQuote, column } = cursor;
  const flow = cursor.stands === "flow" || around === "brackets";
  return { word, missingBlank, hasColon, siblingQuote, column, flow, around };
}
