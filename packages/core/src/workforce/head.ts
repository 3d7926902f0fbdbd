import { BYTE_ORDER_MARK, COMMA, SEMICOLON, TAB } from "./characters.js";
import { roleOfName, saysPositionCodes } from "./column-names.js";
import { foldName } from "./fold-name.js";
import { type Place, PlacesInOrder } from "./place.js";
import { RecordScanner } from "./record.js";

/** One cell of the header, with its place. */
export interface HeaderCell extends Place {
  readonly name: string;
}

/** The header record and all that stands before the first row. */
export interface Head {
  readonly delimiter: ";" | "," | "\t";
  /** Without empty cells at the end; none when the text holds no header. */
  readonly cells: readonly HeaderCell[];
  /** There is no header because its line is longer than any that is read. */
  readonly isTooLong: boolean;
  /** Where the first row starts: offset and line. */
  readonly end: number;
  readonly lines: number;
  /** End (exclusive) of the text that decided this: one past the text's length when its end did. */
  readonly lookedTo: number;
}

/** Character code of each delimiter; where two make the same of a header, the first is taken. */
export const delimiterCodes = { ";": SEMICOLON, "\t": TAB, ",": COMMA } as const;

export type Delimiter = keyof typeof delimiterCodes;

/** Excel's own way of stating the delimiter, on a line before the header. */
const statedDelimiter = /^sep=([;,\t])$/i;

/**
 * Finds the header and the delimiter: the one that makes most names known, then most cells. Lines with
 * nothing but blanks and delimiters may stand before. Returns undefined when the text ends before the header does; with `final` the text is
 * all there is.
 */
export function readHead(text: string, final: boolean, wanted: readonly string[] = []): Head | undefined {
  if (text.length === 0 && !final) return undefined;
  const folded = new Set(wanted.map(foldName));
  let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0;
  let lines = 0;
  let delimiters = Object.keys(delimiterCodes) as Delimiter[];
  while (at < text.length) {
    const readings = delimiters.map((delimiter) => readAs(delimiter, text, at, lines, final));
    if (readings.some(({ end }) => end < 0)) return undefined;
    const readable = readings.filter(({ isTooLong }) => !isTooLong);
    const [first] = readings;
    if (readable.length === 0 && first) return first;
    const best = readable.reduce((a, b) => (betterHeader(a, b, folded) ? b : a));
    const stated = statedDelimiter.exec(text.slice(at, best.contentEnd))?.[1] as Delimiter | undefined;
    const isBlank = readable.some(({ cells }) => cells.length === 0);
    if (stated === undefined && !isBlank) {
      return { ...best, lookedTo: Math.max(...readings.map(({ lookedTo }) => lookedTo)) };
    }
    if (stated !== undefined) delimiters = [stated];
    at = best.end;
    lines = best.lines;
  }
  if (!final) return undefined;
  return {
    delimiter: delimiters[0] ?? ";",
    cells: [],
    isTooLong: false,
    end: text.length,
    lines,
    lookedTo: text.length + 1,
  };
}

/**
 * Whether a text starts as a workforce file does: with a header that names an occupation column, or else two columns
 * of other roles, so that a file whose occupation column is missing is told so.
 */
export function isWorkforceHeader(text: string): boolean {
  const cells = readHead(text, true)?.cells ?? [];
  const isOccupation = (name: string) => roleOfName(name) === "occupation" || saysPositionCodes(name);
  return (
    cells.some(({ name }) => isOccupation(name)) ||
    new Set(cells.flatMap(({ name }) => roleOfName(name) ?? [])).size > 1
  );
}

function readAs(delimiter: Delimiter, text: string, at: number, line: number, final: boolean) {
  const record = new RecordScanner(delimiterCodes[delimiter]);
  const end = record.scan(text, at, final);
  const cells: HeaderCell[] = [];
  const places = new PlacesInOrder(text, at, line);
  for (let cell = 0; end >= 0 && cell < record.count; cell++) {
    const name = record.content(text, cell).replace(/\s+/gu, " ");
    cells.push({ name, ...places.of(record.starts[cell] ?? at, record.ends[cell] ?? at) });
  }
  while (cells.at(-1)?.name === "") cells.pop();
  const { contentEnd, lookedTo, lineBreaks, isTooLong } = record;
  return { delimiter, cells, isTooLong, end, contentEnd, lookedTo, lines: line + lineBreaks };
}

type Reading = ReturnType<typeof readAs>;

function betterHeader(a: Reading, b: Reading, wanted: ReadonlySet<string>): boolean {
  const gain = knownNames(b, wanted) - knownNames(a, wanted);
  return gain > 0 || (gain === 0 && b.cells.length > a.cells.length);
}

function knownNames({ cells }: Reading, wanted: ReadonlySet<string>): number {
  return cells.filter(
    ({ name }) => roleOfName(name) !== undefined || saysPositionCodes(name) || wanted.has(foldName(name)),
  ).length;
}
