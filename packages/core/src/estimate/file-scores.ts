import { scoreFile, validFields } from "@kommuneradar/schema";
import type { Problem } from "../problem.js";
import type { Range } from "../range.js";
import { asFields, asList, asNumber, asString, optional } from "../yaml/fields.js";
import type { YamlPath, YamlSource } from "../yaml/source.js";
import type { EstimateFile, ScoreFile } from "./file-model.js";
import { defaultSettings } from "./settings.js";

/** Whether a name among the score sets is the path of a table, and no id. */
export function namesScoreFile(name: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(name);
}

/** `scores:` is an id or a path, a map, or a list of either. */
export function scoresOf(value: unknown, source: YamlSource): Pick<EstimateFile, "scores" | "scoreFiles"> {
  const scores: string[] = [];
  const scoreFiles: ScoreFile[] = [];
  for (const { entry, path } of entriesOf(value)) {
    const named = nameOf(entry, path, source);
    if (named !== undefined) scores.push(named.id);
    if (named?.own !== undefined) scoreFiles.push(named.own);
  }
  return { scores: scores.length > 0 ? scores : [defaultSettings().scores], scoreFiles };
}

/**
 * Sets that are named twice: the first entry counts. Entries of one file are told apart by their value columns; two of one
 * column would be one set.
 */
export function repeatedScores(value: unknown, source: YamlSource): Problem[] {
  const first = new Map<string, Range>();
  return entriesOf(value).flatMap(({ entry, path }): Problem[] => {
    const named = nameOf(entry, path, source);
    if (named === undefined) return [];
    const { id, range } = named;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, range);
      return [];
    }
    return [
      {
        code: "duplicate-id",
        data: { id, list: "scores" },
        range,
        related: [{ range: earlier, role: "first-use" }],
      },
    ];
  });
}

/** A scale runs upwards, and that of probabilities from 0 to 1. */
export function scaleProblems(value: unknown, source: YamlSource): Problem[] {
  return entriesOf(value).flatMap(({ entry, path }): Problem[] => {
    const { kind, scale } = asFields(entry);
    const [min, max] = [asNumber(asFields(scale).min), asNumber(asFields(scale).max)];
    const fault = (key: "min" | "max", least: number | undefined, most: number | undefined): Problem => ({
      code: "out-of-range",
      data: {
        path: [...path, "scale", key].join("."),
        min: least,
        max: most,
        value: String(key === "min" ? min : max),
      },
      range: source.rangeOf([...path, "scale", key]),
    });
    if (kind === "probability") {
      return [
        ...(min === undefined || min === 0 ? [] : [fault("min", 0, 0)]),
        ...(max === undefined || max === 1 ? [] : [fault("max", 1, 1)]),
      ];
    }
    return min !== undefined && max !== undefined && min >= max ? [fault("max", min, undefined)] : [];
  });
}

function entriesOf(value: unknown): readonly { readonly entry: unknown; readonly path: YamlPath }[] {
  const list = asList(value);
  return list
    ? list.map((entry, index) => ({ entry, path: ["scores", index] }))
    : [{ entry: value, path: ["scores"] }];
}

/** What an entry names: a set of one's own, or a published one by its id. */
function nameOf(entry: unknown, path: YamlPath, source: YamlSource) {
  const name = asString(entry);
  const own = name === undefined || namesScoreFile(name) ? scoreFileOf(entry, path, source) : undefined;
  if (own !== undefined) return { id: own.id, range: own.range, own };
  return name === undefined ? undefined : { id: name, range: source.rangeOf(path), own };
}

function scoreFileOf(entry: unknown, path: YamlPath, source: YamlSource): ScoreFile | undefined {
  const alone = asString(entry);
  if (alone !== undefined) return { id: alone, file: alone, range: source.rangeOf(path) };
  const { file, columns, scale, ...rest } = validFields(scoreFile, entry);
  if (file === undefined) return undefined;
  const headers = columns && validFields(scoreFile.shape.columns.unwrap(), columns);
  return {
    // A set of one's own never takes the name of a published one.
    id: `${namesScoreFile(file) ? "" : "./"}${file}${headers?.value === undefined ? "" : `#${headers.value}`}`,
    file,
    ...rest,
    ...optional("columns", headers),
    ...optional("scale", scale !== undefined && scale.min < scale.max ? scale : undefined),
    range: source.rangeOf([...path, "file"]),
  };
}
