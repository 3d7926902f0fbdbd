import { strFromU8, unzipSync, zipSync } from "fflate";
import type { SourceRefusal } from "../source.js";

/** Bytes that a workbook's parts may come to, unpacked: a million rows of ten cells. */
const mostBytes = 400 * 1024 * 1024;
/** Cells that the sheets may span, empty ones between them included. */
const mostCells = 12_000_000;
const parts = /^xl\/(?:workbook\.xml|_rels\/|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml$)/i;

/**
 * Unpacks what is read of a workbook and packs it again without compression, so that what reads it never unpacks more
 * than was allowed here. Sizes are those the archive states, and nothing is unpacked beyond them.
 */
export function unpackWorkbook(bytes: Uint8Array): Uint8Array | SourceRefusal {
  try {
    const names: string[] = [];
    let size = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        if (parts.test(name)) size += originalSize;
        return false;
      },
    });
    if (names.some((name) => /vbaProject\.bin$|macrosheets\//i.test(name))) return "macros";
    if (!names.includes("xl/workbook.xml")) {
      // Office documents of other kinds name their parts; an archive of files does not.
      const isDocument = names.includes("[Content_Types].xml") || names.includes("mimetype");
      return isDocument ? "not-a-workbook" : "zip";
    }
    if (size > mostBytes) return "too-large";
    const files = unzipSync(bytes, { filter: ({ name }) => parts.test(name) });
    let cells = 0;
    for (const [name, file] of Object.entries(files)) {
      if (!name.startsWith("xl/worksheets/")) continue;
      cells += spannedCells(strFromU8(file));
      if (cells > mostCells) return "too-large";
    }
    return zipSync(files, { level: 0 });
  } catch {
    return "damaged";
  }
}

/** Rows times columns of a sheet, up to its last cell: one cell in a far corner costs as much as a full sheet. */
function spannedCells(sheet: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", digits = ""] of sheet.matchAll(/\sr\s*=\s*["']\s*([A-Za-z]*)(\d*)/g)) {
    // An attribute written with character references is none that a spreadsheet writes.
    if (letters === "" && digits === "") return Number.POSITIVE_INFINITY;
    rows = Math.max(rows, Number(digits));
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return rows * Math.max(columns, 1);
}
