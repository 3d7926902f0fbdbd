import { accepts, schemaBelow, slugOf, type YamlPath } from "@kommuneradar/core";
import { documentSchema } from "../document-schema.js";
import type { EditedFile } from "../edits/edited-file.js";
import { insertKey } from "../edits/insert-key.js";
import { defineFix, mendBy } from "../fix.js";
import { fixTitles } from "../text/fix-titles.js";
import { textAt } from "../written.js";

/**
 * Inserts a field that has to be there, at its place, for its value to be filled in: an empty one is a fault still.
 * Preferred only where the value is certain.
 */
export const missingKey = defineFix({
  codes: ["missing-key"],
  mend({ data: { key, path }, language, file }) {
    if (!file) return [];
    const map = pathNamed(path);
    const title = fixTitles(language).add(key);
    const { value, isCertain } = valueFor(key, map, file);
    return mendBy(title, insertKey(file, map, key, value), { isPreferred: isCertain });
  },
});

function valueFor(
  key: string,
  map: YamlPath,
  { source, kind }: EditedFile,
): { value: string; isCertain: boolean } {
  const field = [...map, key].reduce(schemaBelow, documentSchema(kind));
  if (field?.const !== undefined) return { value: String(field.const), isCertain: true };
  const fromTitle = key === "id" ? slugOf(textAt(source, [...map, "title"]) ?? "") : "";
  const empty = accepts(field, "string")
    ? '""'
    : accepts(field, "array")
      ? "[]"
      : accepts(field, "object")
        ? "{}"
        : '""';
  return { value: fromTitle === "" ? empty : fromTitle, isCertain: false };
}

/** The path that a message names: `technologies[3].assessment`. */
function pathNamed(name: string): YamlPath {
  return [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index),
  );
}
