import { type Language, type Problem, slugOf, valueTitles, vocabulary } from "@kommuneradar/core";
import type { EditedFile } from "./edits/edited-file.js";
import { valueAt } from "./value-at.js";
import { fieldName } from "./wording.js";

/**
 * What a name that a problem proposes is called, for whoever reads no English ids; undefined where that is not known,
 * or says no more than the name does.
 */
export function valueName(
  { code, data }: Pick<Problem, "code" | "data">,
  name: string,
  file: EditedFile | undefined,
  language: Language,
): string | undefined {
  const title = titleOf();
  return title === undefined || slugOf(title) === name ? undefined : title;

  function titleOf(): string | undefined {
    switch (code) {
      case "unknown-ring":
        return ownTitle("rings") ?? ringTitle(name, language);
      case "unknown-category":
        return ownTitle("categories");
      case "unknown-technology":
        return ownTitle("technologies");
      case "unknown-sector":
        return valueTitles("sector", name)?.[language];
      case "invalid-value":
        return valueTitles(fieldName((data as Problem<"invalid-value">["data"]).path), name)?.[language];
      default:
        return undefined;
    }
  }

  /** Of an entry of the file; a title in several languages in the one asked for. */
  function ownTitle(list: string): string | undefined {
    const entries = file && valueAt(file.source.value, [list]);
    if (!file || !Array.isArray(entries)) return undefined;
    const index = entries.findIndex((_, at) => valueAt(file.source.value, [list, at, "id"]) === name);
    const title = valueAt(file.source.value, [list, index, "title"]);
    const text = title instanceof Map ? valueAt(title, [language]) : title;
    return typeof text === "string" ? text : undefined;
  }
}

/** Of a ring that a radar has without saying so. */
function ringTitle(name: string, language: Language): string | undefined {
  const rings: Readonly<Record<string, { readonly title: string }>> = vocabulary(language).rings;
  return Object.hasOwn(rings, name) ? rings[name]?.title : undefined;
}
