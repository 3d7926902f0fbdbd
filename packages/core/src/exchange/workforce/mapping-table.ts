import type { ClassificationId } from "@kommuneradar/schema";
import { keepLast } from "../../keep-last.js";
import type { Range } from "../../range.js";
import { classificationOfName, isTitleName } from "../../workforce/column-names.js";
import { foldName } from "../../workforce/fold-name.js";
import { placeIn, rangeAt } from "../../workforce/place.js";
import { RecordScanner } from "../../workforce/record.js";
import { textOfHarmless } from "../csv.js";
import { detectDelimiter } from "./delimited-rows.js";

/** A row of a mapping: a code of one's own, and where it leads. */
export interface MappingRow {
  /** Without quotation marks and blanks around it; never "". */
  readonly code: string;
  /** "" where it is still open. */
  readonly target: string;
  /** What the file says that the code is called; "" where it does not. */
  readonly title: string;
  /** The cell of the code, quotation marks included. */
  readonly codeRange: Range;
  /** The cell of the target, quotation marks included; where it has no cell, the end of the row. */
  readonly targetRange: Range;
}

/** A mapping as a table of text, with the places of its cells. */
export interface MappingTable {
  /** One character. */
  readonly delimiter: string;
  /** Names of the columns; undefined where the first row is one of codes already. */
  readonly headers: readonly string[] | undefined;
  /** The header is one that mappings alone have (`from`, `sourceCode`): a workforce can have `stillingskode;styrk08`. */
  readonly isStated: boolean;
  /** Line (0-based) of the first row of codes, whether or not there is one. */
  readonly firstRow: number;
  /** Column of the codes, 0-based. */
  readonly from: number;
  /** Column of the targets, 0-based. */
  readonly to: number;
  /** Column of what the codes are called, 0-based; -1 where no column is that. */
  readonly title: number;
  /** Cells of a row. */
  readonly width: number;
  /** As the header of the targets says. */
  readonly classification: ClassificationId | undefined;
  /** Those with a code, in the order of the file. */
  readonly rows: readonly MappingRow[];
}

const from = ["from", "fra", "kode", "code", "sourceCode", "stillingskode", "yrkeskode", "yrkeskatalog"].map(
  foldName,
);
const statedNames = ["from", "fra", "sourceCode"].map(foldName);
const to = ["to", "til", "targetCode", "styrk08", "isco08", "soc2010", "occupation", "yrke"].map(foldName);
/** In a table of codes a name is the code's; in a workforce it may be a person's. */
const names = ["navn", "name", "sourceName"].map(foldName);

interface Cell {
  readonly text: string;
  readonly range: Range;
}

interface Row {
  readonly cells: readonly Cell[];
  readonly end: Range;
}

/** A key in a mapping has it checked, its estimates read and its codes completed: each asks for the same text. */
const textsKept = 4;
const kept = keepLast<MappingTable | undefined>(textsKept);

/**
 * Reads a mapping that is a table of text (`from;to`, more columns are notes). Undefined where it is none. The same text,
 * asked for again soon, is not read again.
 */
export function readMappingTable(text: string): MappingTable | undefined {
  return kept(text, () => readTable(text));
}

function readTable(given: string): MappingTable | undefined {
  const text = given.replace(/^\uFEFF/, "");
  const delimiter = statedDelimiter(text) ?? detectDelimiter(text);
  const [first, ...others] = rowsOf(text, delimiter);
  if (first === undefined || first.cells.length < 2) return undefined;
  const headings = first.cells.map((cell) => foldName(cell.text));
  const column = (known: readonly string[]) => headings.findIndex((name) => known.includes(name));
  const [a, b] = [column(from), column(to)];
  const isNamed = a >= 0 && b >= 0 && a !== b;
  const isBare = a < 0 && b < 0 && /^\d/.test(first.cells[0]?.text ?? "");
  const [source, target] = isNamed ? [a, b] : [0, 1];
  const title = isBare
    ? -1
    : headings.findIndex((name, at) => isTitle(name) && at !== source && at !== target);
  const body = isBare ? [first, ...others] : others;
  const headers = isBare ? undefined : first.cells.map((cell) => cell.text);
  return {
    delimiter,
    headers,
    isStated: isNamed && statedNames.includes(headings[source] ?? ""),
    firstRow: isBare ? first.end.start.line : first.end.end.line + 1,
    from: source,
    to: target,
    title,
    width: first.cells.length,
    classification: classificationOfName(headers?.[target] ?? ""),
    rows: body.flatMap(({ cells, end }): MappingRow[] => {
      const code = cells[source];
      if (code === undefined || code.text === "") return [];
      return [
        {
          code: textOfHarmless(code.text),
          target: cells[target]?.text ?? "",
          title: cells[title]?.text ?? "",
          codeRange: code.range,
          targetRange: cells[target]?.range ?? end,
        },
      ];
    }),
  };
}

function isTitle(name: string): boolean {
  return isTitleName(name) || names.includes(name);
}

const stated = /^"?sep=(.)"?(?:\r\n|\n|\r)/i;

function statedDelimiter(text: string): string | undefined {
  return stated.exec(text)?.[1];
}

function* rowsOf(text: string, delimiter: string): Generator<Row> {
  const record = new RecordScanner(delimiter.charCodeAt(0));
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    at = record.scan(text, start, true);
    const rangeOf = (from: number, to: number) => rangeAt(placeIn(text, start, line, from, to), 0);
    const cells = Array.from({ length: record.count }, (_, cell): Cell => {
      const written = record.content(text, cell).trim();
      const isQuoted = record.quoted[cell] === true;
      const first = isQuoted ? (record.starts[cell] ?? 0) : record.contentStart(text, cell);
      const last = isQuoted ? (record.ends[cell] ?? 0) : record.contentEndOf(text, cell, first);
      return { text: written, range: rangeOf(first, last) };
    });
    const end = rangeOf(record.contentEnd, record.contentEnd);
    const states = start === 0 && stated.test(text);
    if (!states && cells.some((cell) => cell.text !== "")) yield { cells, end };
    line += record.lineBreaks;
  }
}
