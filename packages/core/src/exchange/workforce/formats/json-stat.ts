import type { SourceFormat, SourceRow } from "../source.js";
import { wholeOf } from "../source-file.js";

/** Values of one file: beyond this it is no table of a country's occupations. */
const mostValues = 5_000_000;
/** Statbank answers with 800 000 values at most, some 10 MB; a JSON text is taken in at once, which this bounds. */
const mostBytes = 32 * 1024 * 1024;

interface Category {
  readonly code: string;
  readonly text: string;
}

/**
 * JSON-stat 2.0 (https://json-stat.org/full/), class `dataset`, as SSB's Statbank gives it: one row per value, one
 * column per dimension, each cell with code and label.
 */
export const jsonStat: SourceFormat = {
  recognises: ({ name, head }) =>
    /\.json$/i.test(name) || /^\s*\{/.test(new TextDecoder().decode(head.subarray(0, 64))),
  async read(file, _, drive) {
    if (file.size > mostBytes) return { refused: "too-large" };
    const bytes = await drive(wholeOf(file));
    let dataset: unknown;
    try {
      dataset = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    } catch {
      return { refused: "damaged" };
    }
    const root = asMap(dataset);
    const ids = asList(root["id"]);
    const sizes = asList(root["size"]).map(Number);
    const values = root["value"];
    const count = sizes.reduce((product, size) => product * size, 1);
    const dimensions = ids.map((id) => asMap(asMap(root["dimension"])[String(id)]));
    const categories = dimensions.map(categoriesOf);
    const fits =
      ids.length > 0 &&
      ids.length === sizes.length &&
      categories.every((list, index) => list.length === sizes[index]) &&
      typeof values === "object" &&
      values !== null;
    if (!fits) return { refused: "not-json-stat" };
    if (!(count <= mostValues)) return { refused: "too-large" };
    const header = [...ids.map((id, index) => String(dimensions[index]?.["label"] ?? id)), "value"];
    const valueAt = asMap(values);
    const rows: Iterable<SourceRow> = {
      *[Symbol.iterator]() {
        yield { line: 1, cells: header };
        for (let at = 0; at < count; at++) {
          const cells: string[] = [];
          let rest = at;
          for (let dimension = categories.length - 1; dimension >= 0; dimension--) {
            const size = sizes[dimension] ?? 1;
            cells.unshift(categories[dimension]?.[rest % size]?.text ?? "");
            rest = Math.floor(rest / size);
          }
          const value = valueAt[at];
          cells.push(typeof value === "number" ? String(value) : "");
          yield { line: at + 2, cells };
        }
      },
    };
    return { table: { format: "json-stat", sheets: [], rows } };
  },
};

/** Categories in the order of the values; the index may be left out where there is one only. */
function categoriesOf(dimension: Readonly<Record<string, unknown>>): Category[] {
  const category = asMap(dimension["category"]);
  const labels = asMap(category["label"]);
  const { index } = category;
  const codes = Array.isArray(index)
    ? index.map(String)
    : typeof index === "object" && index !== null
      ? Object.entries(index)
          .sort(([, a], [, b]) => Number(a) - Number(b))
          .map(([code]) => code)
      : Object.keys(labels);
  return codes.map((code) => {
    const label = String(labels[code] ?? code);
    return { code, text: label === code || label.startsWith(`${code} `) ? label : `${code} ${label}` };
  });
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
