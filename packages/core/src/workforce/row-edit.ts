import type { BlockReading } from "./block-reading.js";
import { CARRIAGE_RETURN, LINE_FEED } from "./characters.js";
import type { CubeCells } from "./cube-cells.js";
import type { LiveBlock } from "./live-block.js";
import type { RowReader } from "./row-reader.js";

const lineEndOrNul = /[\r\n\0]/;

/** Characters in the place of others within one row of a block: what most keys are. Only that row is read anew. */
export class RowEdit {
  constructor(
    private readonly rowReader: RowReader,
    private readonly cells: CubeCells,
  ) {}

  /**
   * The block with the text between two of its offsets replaced. undefined where more than the row must be read to tell what
   * the block says then: where the edit is not within a row, or where the block's rows do not stand one on a line each, with
   * nothing to be said of any, before and after. (A row of which nothing is said ends within itself: only a quotation mark
   * that does not close looks further.)
   */
  in(
    { text, reading, binary }: LiveBlock,
    start: number,
    end: number,
    inserted: string,
  ): LiveBlock | undefined {
    if (binary || start < 0 || end > text.length || !isPlain(reading)) return undefined;
    if (lineEndOrNul.test(inserted)) return undefined;
    const from = lineStart(text, start);
    const to = lineEnd(text, start);
    // A carriage return by itself ends a row too, but is hardly ever met: its rows are not counted here.
    if (from < 0 || to < end || lineFeeds(text, 0, text.length) !== reading.lines) return undefined;
    const row = lineFeeds(text, 0, from);
    const line = text.slice(from, start) + inserted + text.slice(end, to);
    const fresh = this.rowReader.read(line, 0, line.length, true);
    if (!isPlain(fresh) || fresh.lines !== 1 || fresh.length !== line.length) return undefined;
    const cells = reading.cells.with(row, fresh.cells[0] ?? 0);
    const { occupation } = this.cells;
    const isSameOccupation = occupation[cells[row] ?? 0] === occupation[reading.cells[row] ?? 0];
    return {
      text: text.slice(0, from) + line + text.slice(to),
      reading: {
        ...reading,
        length: reading.length - (to - from) + line.length,
        cells,
        weightMilli: reading.weightMilli.with(row, fresh.weightMilli[0] ?? 0),
        firstLines: isSameOccupation ? reading.firstLines : this.#firstLines(cells),
      },
      binary,
    };
  }

  #firstLines(cells: readonly number[]): readonly number[] {
    const met = new Set<number>();
    const lines: number[] = [];
    for (const [row, cell] of cells.entries()) {
      const occupation = this.cells.occupation[cell] ?? 0;
      if (met.has(occupation)) continue;
      met.add(occupation);
      lines.push(occupation, row);
    }
    return lines;
  }
}

/** Whether each line is a row that counts, of which nothing is said, and none looked beyond the last of them. */
function isPlain({ lines, rows, cells, counts, rowLines, findings, lookedBeyond }: BlockReading): boolean {
  const isRowOnEachLine = rows === lines && cells.length === lines && rowLines.length === 0;
  return isRowOnEachLine && counts.length === 0 && findings.length === 0 && lookedBeyond === 0;
}

/** Where the line of an offset starts; -1 where it follows a carriage return by itself, or stands within a line end. */
function lineStart(text: string, offset: number): number {
  for (let at = offset - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return at + 1;
    if (code === CARRIAGE_RETURN) return -1;
  }
  return 0;
}

/** Just after the line feed that ends the line of an offset; -1 where something else ends it. */
function lineEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return at + 1;
    if (code === CARRIAGE_RETURN) return text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : -1;
  }
  return -1;
}

function lineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
