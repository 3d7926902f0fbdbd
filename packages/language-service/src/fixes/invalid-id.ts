import type { YamlPath } from "@kommuneradar/core";
import { slugOf } from "@kommuneradar/core";
import { defineFix } from "../fix.js";
import { pathAt } from "../path-at.js";
import { replaceName } from "../replace-name.js";
import { fixTitles } from "../text/fix-titles.js";
import { wordings } from "../wording.js";
import { lengthAt, textAt, textsAt } from "../written.js";

/** Writes an id as ids are written, also where the file refers to it. */
export const invalidId = defineFix({
  codes: ["invalid-id"],
  mend({ problem, data: { id }, text, language, file }) {
    const name = slugOf(id);
    if (!file || name === "" || name === id) return [];
    const { source } = file;
    const path = pathAt(source, problem) ?? [];
    const [list = ""] = path;
    const ids = entries(
      ["technologies", "categories", "rings", "processes"].includes(String(list)) ? String(list) : "",
    );
    const isTaken = ids.some((at) => textAt(source, at) === name);
    const isDefinition = path.length === 3 && path[2] === "id";
    const places = isDefinition && !isTaken ? [path, ...references(String(list))] : [path];
    return [
      {
        title: fixTitles(language).changeTo(wordings[language].quote(name)),
        edits: places.map((at) => replaceName(text, at === path ? problem.range : source.rangeOf(at), name)),
        isPreferred: !isTaken,
      },
    ];

    function entries(of: string): YamlPath[] {
      return Array.from({ length: lengthAt(source, [of]) }, (_, index) => [of, index, "id"]);
    }

    function references(of: string): YamlPath[] {
      const keys = { categories: "category", rings: "ring" }[of];
      const technologies = Array.from({ length: lengthAt(source, ["technologies"]) }, (_, index) => [
        "technologies",
        index,
      ]);
      if (keys !== undefined) {
        return technologies.map((at) => [...at, keys]).filter((at) => textAt(source, at) === id);
      }
      if (of !== "technologies") return [];
      return technologies.flatMap((at) =>
        ["dependsOn", "relatesTo"].flatMap((key) =>
          textsAt(source, [...at, key]).flatMap((named) => (named.text === id ? [named.path] : [])),
        ),
      );
    }
  },
});
