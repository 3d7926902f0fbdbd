import type { Steps } from "../../../steps.js";
import { findHeader, headerScore } from "../find-header.js";
import type { SourceOptions, SourceReading, SourceRefusal, SourceRow } from "../source.js";
import type { CellContext } from "./cell-text.js";
import { DamagedWorkbook } from "./damaged.js";
import { readFormats } from "./formats.js";
import { readMerges } from "./merges.js";
import { readSharedStrings } from "./shared-strings.js";
import { type ListedSheet, listSheets } from "./sheet-list.js";
import { sheetRows } from "./sheet-rows.js";
import { unpackText, unpackTexts, type ZipEntry, zipEntries } from "./zip-entries.js";

/** A sheet, unpacked: it is read piece by piece, so that this bounds time. */
const mostSheetBytes = 1024 * 1024 * 1024;
/** The other parts are held in memory: above all the texts, each once. */
const mostPartBytes = 128 * 1024 * 1024;
/** Rows that show what a sheet holds. */
const sampled = 60;
/** Names of two roles: with them a sheet looks like a workforce. */
const likely = 20;

interface Candidate {
  readonly sheet: ListedSheet;
  readonly entry: ZipEntry;
  readonly head: readonly SourceRow[];
  readonly score: number;
}

/** Opens a workbook and chooses its sheet; the rows are unpacked each time they are gone through. */
export function* openWorkbook(
  bytes: Uint8Array,
  options: Pick<SourceOptions, "sheet" | "keepLines">,
): Steps<SourceReading> {
  try {
    const entries = zipEntries(bytes);
    const refused = refusalOf([...entries.keys()]);
    return refused === undefined ? yield* chooseSheet(bytes, entries, options) : { refused };
  } catch (error) {
    if (error instanceof DamagedWorkbook) return { refused: "damaged" };
    throw error;
  }
}

function refusalOf(names: readonly string[]): SourceRefusal | undefined {
  if (names.some((name) => /vbaProject\.bin$|macrosheets\//i.test(name))) return "macros";
  if (names.includes("xl/workbook.xml")) return undefined;
  // Office documents of other kinds name their parts; an archive of files does not.
  return names.includes("[Content_Types].xml") || names.includes("mimetype") ? "not-a-workbook" : "zip";
}

function* chooseSheet(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  { sheet: asked, keepLines = false }: Pick<SourceOptions, "sheet" | "keepLines">,
): Steps<SourceReading> {
  const parts = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
  const strings = entries.get("xl/sharedStrings.xml");
  const isLarge = (entry: ZipEntry | undefined) => (entry?.size ?? 0) > mostPartBytes;
  if (isLarge(strings) || parts.some((part) => isLarge(entries.get(part)))) return { refused: "too-large" };
  const [book = "", relations = "", styles = ""] = parts.map((part) => {
    const entry = entries.get(part);
    return entry === undefined ? "" : unpackText(bytes, entry);
  });
  const { sheets, from1904 } = listSheets(book, relations);
  const context: CellContext = {
    formats: styles === "" ? [] : readFormats(styles),
    strings: strings === undefined ? [] : yield* readSharedStrings(unpackTexts(bytes, strings)),
    from1904,
    keepLines,
  };
  const filled: Candidate[] = [];
  for (const sheet of sheets) {
    yield;
    const entry = entries.get(sheet.path);
    if (entry === undefined) continue;
    const head = headOf(sheetRows(unpackTexts(bytes, entry), context, []));
    const isFilled = head.some(({ cells }) => cells.some((cell) => cell !== ""));
    if (isFilled) filled.push({ sheet, entry, head, score: headerScore(head) });
  }
  const names = filled.map(({ sheet }) => sheet.name);
  const { chosen, rivals } = asked === undefined ? likeliest(filled) : named(filled, asked);
  if (chosen === undefined) return { refused: names.length === 0 ? "empty" : "no-such-sheet", sheets: names };
  if (chosen.entry.size > mostSheetBytes) return { refused: "too-large" };
  const merges = readMerges(yield* belowRows(unpackTexts(bytes, chosen.entry)));
  return {
    table: {
      format: "xlsx",
      sheet: chosen.sheet.name,
      sheets: names,
      hiddenSheets: filled.filter(({ sheet }) => sheet.isHidden).map(({ sheet }) => sheet.name),
      rivals,
      rows: {
        [Symbol.iterator]: () => untilDamaged(sheetRows(unpackTexts(bytes, chosen.entry), context, merges)),
      },
    },
  };
}

interface Choice {
  readonly chosen: Candidate | undefined;
  /** Sheets that look as much like a workforce as the chosen one. */
  readonly rivals: readonly string[];
}

function named(filled: readonly Candidate[], asked: string): Choice {
  return { chosen: filled.find(({ sheet }) => sheet.name === asked), rivals: [] };
}

/** What is hidden is not taken unless nothing else is there: nobody who sees the workbook would expect it. */
function likeliest(filled: readonly Candidate[]): Choice {
  const shown = filled.filter(({ sheet }) => !sheet.isHidden);
  const [chosen, ...others] = (shown.length > 0 ? shown : filled).toSorted(
    (a, b) => Number(hasRows(b)) - Number(hasRows(a)) || b.score - a.score || b.head.length - a.head.length,
  );
  if (chosen === undefined || chosen.score < likely) return { chosen, rivals: [] };
  return {
    chosen,
    rivals: others
      .filter((other) => hasRows(other) && other.score === chosen.score)
      .map(({ sheet }) => sheet.name),
  };
}

/** A header with something below it: a cover or a guide may speak of the same things. */
function hasRows({ head }: Candidate): boolean {
  const line = findHeader(head)?.line ?? 0;
  return head.some((row) => row.line > line && row.cells.filter((cell) => cell !== "").length > 1);
}

function headOf(rows: Iterable<SourceRow>): readonly SourceRow[] {
  const head: SourceRow[] = [];
  for (const row of rows) if (head.push(row) === sampled) break;
  return head;
}

const rowsEnd = /<\/(?:\w+:)?sheetData\s*>/;
const sheetEnd = /<\/(?:\w+:)?worksheet\s*>\s*$/;

/** What stands below the rows of a sheet. Going through all of it shows that the sheet is whole. */
function* belowRows(texts: Iterable<string>): Steps<string> {
  let held = "";
  let isBelow = false;
  for (const text of texts) {
    yield;
    held += text;
    const end = isBelow ? null : rowsEnd.exec(held);
    if (end !== null) {
      isBelow = true;
      held = held.slice(end.index + end[0].length);
    } else if (!isBelow) held = held.slice(-64);
    if (held.length > mostPartBytes) throw new DamagedWorkbook("no end");
  }
  if (!sheetEnd.test(held)) throw new DamagedWorkbook("cut off");
  return held;
}

/** Where the rows cannot be read further, a last one says so. */
function* untilDamaged(rows: Iterable<SourceRow>): Generator<SourceRow> {
  let line = 0;
  try {
    for (const row of rows) {
      line = row.line;
      yield row;
    }
  } catch (error) {
    if (!(error instanceof DamagedWorkbook)) throw error;
    yield { line: line + 1, cells: [], fault: "damaged" };
  }
}
