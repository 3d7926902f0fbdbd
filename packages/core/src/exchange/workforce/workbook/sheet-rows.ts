import type { SourceRow } from "../source.js";
import { type CellContext, cellText } from "./cell-text.js";
import { DamagedWorkbook } from "./damaged.js";
import { columnOf, type Merge, MergedTexts, mostColumns } from "./merges.js";
import { xmlParser } from "./parse-xml.js";

/** As many rows as a workbook has. */
const mostRows = 1_048_576;
/** XML of one row: beyond it, it is no row. */
const longestRow = 16 * 1024 * 1024;
const rowEnd = /<\/(?:\w+:)?row\s*>/g;
const dataEnd = /<\/(?:\w+:)?sheetData\s*>/;
const dataStart = /<(?:\w+:)?sheetData\s*>/;

/**
 * The rows of a sheet that have cells, one by one; its XML comes in pieces and is never held. Empty rows are left out, as a
 * row's own number tells its line. @throws DamagedWorkbook
 */
export function* sheetRows(
  texts: Iterable<string>,
  context: CellContext,
  merges: readonly Merge[],
): Generator<SourceRow> {
  const reader = new RowReader(context, merges);
  let held = "";
  let inData = false;
  for (const text of texts) {
    held += text;
    if (!inData) {
      const start = dataStart.exec(held);
      if (start === null) {
        // A sheet without rows may be long for other reasons; only the start of a tag is needed.
        held = held.slice(-64);
        continue;
      }
      inData = true;
      held = held.slice(start.index + start[0].length);
    }
    let at = 0;
    rowEnd.lastIndex = 0;
    for (let end = rowEnd.exec(held); end !== null; end = rowEnd.exec(held)) {
      yield reader.read(held.slice(at, rowEnd.lastIndex));
      at = rowEnd.lastIndex;
    }
    held = held.slice(at);
    if (held.length > longestRow) throw new DamagedWorkbook("a row without an end");
  }
  if (inData && !dataEnd.test(held)) throw new DamagedWorkbook("rows cut off");
}

class RowReader {
  readonly #context: CellContext;
  readonly #merged: MergedTexts | undefined;
  readonly #parse: (xml: string) => void;
  #row = 0;
  #cells: string[] = [];
  #isText: boolean[] = [];
  #column = -1;
  #type = "";
  #style = 0;
  #value = "";
  #formula: string | undefined;
  #reads = false;
  #readsFormula = false;
  #pronounces = false;

  constructor(context: CellContext, merges: readonly Merge[]) {
    this.#context = context;
    this.#merged = merges.length === 0 ? undefined : new MergedTexts(merges);
    this.#parse = xmlParser({
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => {
        if (this.#reads) this.#value += text;
        else if (this.#readsFormula) this.#formula = (this.#formula ?? "") + text;
      },
    });
  }

  /** XML up to the end of a row that has cells; empty rows may stand before it. */
  read(xml: string): SourceRow {
    this.#cells = [];
    this.#isText = [];
    this.#parse(`<rows>${xml}</rows>`);
    const cells = this.#cells;
    for (let column = 0; column < cells.length; column++) cells[column] ??= "";
    this.#merged?.fill(this.#row - 1, cells, this.#isText);
    return { line: this.#row, cells };
  }

  #open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    switch (name) {
      case "row": {
        const { r } = attributes();
        this.#row = r === undefined ? this.#row + 1 : Number(r);
        this.#column = -1;
        if (!(this.#row >= 1 && this.#row <= mostRows)) throw new DamagedWorkbook("no such row");
        break;
      }
      case "c": {
        const { r, t = "n", s = "0" } = attributes();
        this.#column = r === undefined ? this.#column + 1 : columnOf(/^[a-z]+/i.exec(r)?.[0] ?? "");
        if (!(this.#column >= 0 && this.#column < mostColumns)) throw new DamagedWorkbook("no such column");
        this.#type = t;
        this.#style = Number(s);
        this.#value = "";
        this.#formula = undefined;
        break;
      }
      case "f":
        this.#formula = "";
        this.#readsFormula = true;
        break;
      case "rPh":
        this.#pronounces = true;
        break;
      case "v":
        this.#value = "";
        this.#reads = true;
        break;
      case "t":
        this.#reads = !this.#pronounces;
        break;
    }
  }

  #close(name: string): void {
    if (name === "v" || name === "t") this.#reads = false;
    else if (name === "f") this.#readsFormula = false;
    else if (name === "rPh") this.#pronounces = false;
    else if (name === "c" && this.#value === "" && this.#formula !== undefined) {
      // What wrote the workbook did not compute it: better told as it is than read as nothing.
      this.#cells[this.#column] = `=${this.#formula}`;
    } else if (name === "c" && this.#value !== "") {
      this.#cells[this.#column] = cellText(this.#type, this.#style, this.#value, this.#context);
      this.#isText[this.#column] = this.#type === "s" || this.#type === "str" || this.#type === "inlineStr";
    }
  }
}
