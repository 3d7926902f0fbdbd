import type { ClassificationId, ReferenceData, ScoreSet } from "@kommuneradar/schema";
import type { ScoreFile } from "../../estimate/file.js";
import { type DetectedCodes, detectCodes, leadingCode } from "../workforce/code-system.js";
import { decodeBytes } from "../workforce/decode-bytes.js";
import { delimitedTable } from "../workforce/delimited-table.js";
import { occupationReader } from "../workforce/occupation-reader.js";
import type { SourceRow } from "../workforce/source.js";
import { collectScores } from "./collect-scores.js";
import { findScoreColumns, type ScoreColumns } from "./find-columns.js";
import type { ScoreFault, ScoreFileReading } from "./types.js";

/** Bytes. No classification has ten thousand codes; a set of them all with titles is a tenth of this. */
export const mostScoreFileSize = 5 * 1024 * 1024;

type Entry = Omit<ScoreFile, "range">;

/**
 * Reads a score set of one's own: a table with a column of codes and a column of values, as text or as the bytes of a
 * file of at most `mostScoreFileSize`. Never throws for what it holds; what cannot be used is left out and told.
 */
export function readScoreFile(
  source: string | Uint8Array,
  entry: Entry,
  reference: Pick<ReferenceData, "classifications">,
): ScoreFileReading {
  const { file } = entry;
  const refused = (fault: ScoreFault): ScoreFileReading => ({ set: undefined, faults: [fault] });
  const unreadable = (reason: "too-large" | "binary" | "encoding" | "empty" | "no-values") =>
    refused({ code: "score-file-unreadable", data: { file, reason } });

  if (source.length > mostScoreFileSize) return unreadable("too-large");
  const text = typeof source === "string" ? source : decodeBytes(source)?.text;
  if (text === undefined) return unreadable("encoding");
  const table = delimitedTable(text);
  if ("refused" in table) return unreadable(table.refused);
  const rows = [...table.rows].filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = findScoreColumns(rows, entry.columns, reference.classifications);
  if ("role" in columns) return refused({ code: "score-column-missing", data: { file, ...columns } });

  const body = rows.filter(({ line }) => line > (columns.header?.line ?? 0));
  const codes = detectedCodes(body, columns, entry, reference);
  const classification = classificationOf(codes);
  const { values, scale, faults } = collectScores(body, columns, {
    entry,
    classification,
    groups: reference.classifications[classification].groups,
    read: occupationReader(classification, classification, undefined, reference),
  });
  if (values.size === 0) {
    const { faults: noValues } = unreadable("no-values");
    return { set: undefined, faults: [...faults, ...noValues] };
  }
  const set = setOf(entry, classification, scale, values);
  return { set, faults: [...faults, ...assumed(entry, columns, codes, set)] };
}

function detectedCodes(
  body: readonly SourceRow[],
  { header, code }: ScoreColumns,
  { classification }: Entry,
  reference: Pick<ReferenceData, "classifications">,
): DetectedCodes {
  const cells = body.map(({ cells }) => leadingCode(cells[code] ?? "")).filter((cell) => cell !== "");
  return detectCodes(header?.cells[code] ?? "", new Set(cells), reference, classification);
}

/** Codes of no classification have no value to give: then they are looked for in vain, and told. */
function classificationOf({ system }: DetectedCodes): ClassificationId {
  return system === "yrkeskatalog" || system === "position" ? "styrk08" : system;
}

function setOf(
  { id, file, kind, columns, title, year, source, licence }: Entry,
  classification: ClassificationId,
  scale: { readonly min: number; readonly max: number },
  values: ScoreSet["values"],
): ScoreSet {
  const isProbability = kind === "probability";
  const name = /([^/\\]+?)(?:\.[^./\\]*)?$/.exec(file)?.[1] ?? file;
  return {
    id,
    title: title ?? (columns?.value === undefined ? name : `${name} (${columns.value})`),
    kind: isProbability ? "automation" : (kind ?? "index"),
    classification,
    scale: { ...scale, unit: isProbability ? "probability" : "index" },
    source: source ?? file,
    year: year ?? 0,
    licence: licence ?? "",
    values,
    bridge: [],
  };
}

/** What neither the entry nor a name in the file says. */
function assumed(
  entry: Entry,
  { header, code, value, named }: ScoreColumns,
  { why }: DetectedCodes,
  { classification, scale, values }: ScoreSet,
): readonly ScoreFault[] {
  const told = why === "asked" || why === "header";
  const nameOf = (column: number) => header?.cells[column]?.trim() || String(column + 1);
  const data = {
    ...(named ? {} : { columns: { code: nameOf(code), value: nameOf(value) } }),
    ...(told ? {} : { classification }),
    ...(entry.kind === undefined ? { kind: "index" as const } : {}),
    ...(entry.kind === "probability" || entry.scale !== undefined
      ? {}
      : { scale: { min: scale.min, max: scale.max } }),
  };
  if (Object.keys(data).length === 0) return [];
  return [{ code: "assumed-scores", data: { file: entry.file, occupations: values.size, ...data } }];
}
