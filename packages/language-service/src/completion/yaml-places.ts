import { accepts, alternative, type JsonSchema, type Position, type YamlPath } from "@kommuneradar/core";
import { type YamlCursor, yamlCursor } from "../cursor/yaml-cursor.js";
import { schemaPlace } from "../document-schema.js";
import type { FeatureContext } from "../feature.js";
import type { Place } from "./source.js";
import type { Spot } from "./write.js";

/** A place, and how what is written there is put into the text. */
export interface WritablePlace {
  readonly place: Omit<Place, "context" | "asked" | "typed">;
  readonly spot: Spot;
}

/** What may be written at a position of a YAML file: keys, values or either; undefined where nothing may. */
export function yamlPlaces(
  { document, kind }: FeatureContext,
  position: Position,
): { readonly word: YamlCursor["word"]; readonly places: readonly WritablePlace[] } | undefined {
  const cursor = yamlCursor(document.getText(), position);
  if (cursor === undefined) return undefined;
  const { word, missingBlank } = cursor;
  const spot: Spot = {
    ...{ word, missingBlank, flow: cursor.stands === "flow", column: cursor.column, around: "nothing" },
    hasColon: cursor.hasColon,
    siblingQuote: cursor.siblingQuote,
  };
  const at = (path: YamlPath) => ({ path, ...schemaPlace(kind, path) });
  const keys = (path: YamlPath, siblings: readonly string[]): WritablePlace[] => {
    const found = at(path);
    if (alternative(found.schema, "object") === undefined || word.quote !== "") return [];
    const around = cursor.stands === "entry" ? "dash" : "nothing";
    return [
      {
        place: { ...found, part: "key", siblings, flow: spot.flow, isEntry: false },
        spot: { ...spot, around },
      },
    ];
  };
  if (cursor.part === "key") return { word, places: keys(cursor.path.slice(0, -1), cursor.siblings) };

  const { field, schema, path } = at(cursor.path);
  const isOpen = cursor.stands === "line" || cursor.stands === "dash" || cursor.stands === "entry";
  const list = listOnly(schema);
  if (list !== undefined) {
    // `key: ` and a list: its first entry, in brackets or on a line of its own.
    if (word.quote !== "" || cursor.hasLinesBelow) return { word, places: [] };
    const entry = at([...path, 0]);
    const around = cursor.stands === "line" ? "dash" : "brackets";
    const value: WritablePlace = {
      place: { ...entry, part: "value", siblings: [], flow: around === "brackets", isEntry: true },
      spot: { ...spot, flow: spot.flow || around === "brackets", around },
    };
    return { word, places: [value] };
  }
  const isEntry = typeof path.at(-1) === "number";
  if (cursor.stands === "behind" && cursor.hasLinesBelow) return { word, places: [] };
  return {
    word,
    places: [
      {
        place: { path, field, schema, part: "value", siblings: cursor.siblings, flow: spot.flow, isEntry },
        spot: { ...spot, around: cursor.stands === "entry" ? "dash" : "nothing" },
      },
      ...(isOpen ? keys(path, cursor.keysBelow) : []),
    ],
  };
}

/** The schema if it asks for a list and nothing else. */
function listOnly(schema: JsonSchema | undefined): JsonSchema | undefined {
  return accepts(schema, "array") && !accepts(schema, "string") && !accepts(schema, "object")
    ? schema
    : undefined;
}
