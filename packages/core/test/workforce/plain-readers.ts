import { Codebook } from "../../src/workforce/codebook.ts";
import { CubeCells } from "../../src/workforce/cube-cells.ts";
import { type Delimiter, readHead } from "../../src/workforce/head.ts";
import { KernelRows } from "../../src/workforce/kernel-rows.ts";
import { readLayout } from "../../src/workforce/layout.ts";
import type { PlainRowReader } from "../../src/workforce/plain-row-reader.ts";
import { PlainRows } from "../../src/workforce/plain-rows.ts";
import { options } from "./reference.ts";

/** What a reader of plain rows makes of the pieces of a file, each of which starts with a row. */
type Reading = (piece: Uint8Array) => {
  readonly end: number;
  readonly cells: readonly number[];
  readonly weightMilli: readonly number[];
};

const names = ["kommune", "sektor", "styrk08", "merknad", "årsverk"];

interface Of {
  readonly columns?: number;
  readonly dimensions?: readonly string[];
}

/** Of a file of five columns, the fourth of which nothing is counted of unless it is asked for; or with others after them. */
function fileOf(delimiter: Delimiter, { columns = names.length, dimensions }: Of) {
  const more = Array.from({ length: Math.max(0, columns - names.length) }, (_, at) => `kolonne ${at}`);
  const head = readHead(`${[...names, ...more].join(delimiter)}\n`, true);
  if (head === undefined) throw new Error("no header");
  const asked = { ...options, ...(dimensions && { dimensions }) };
  const layout = readLayout(head, asked);
  const codebook = new Codebook(layout, asked);
  return { layout, codebook, cells: new CubeCells(codebook.dimensions) };
}

export function kernelReading(delimiter: Delimiter, of: Of = {}): Reading {
  const { layout, codebook, cells } = fileOf(delimiter, of);
  const rows = KernelRows.of(layout, codebook, cells);
  if (rows === undefined) throw new Error("no WebAssembly");
  return (piece) => readAll(rows, piece);
}

export function plainReading(delimiter: Delimiter, of: Of = {}): Reading {
  const { layout, codebook, cells } = fileOf(delimiter, of);
  const rows = new PlainRows(layout, codebook, cells);
  return (piece) => readAll(rows, piece);
}

function readAll(rows: PlainRowReader, piece: Uint8Array): ReturnType<Reading> {
  const [cells, weightMilli]: [number[], number[]] = [[], []];
  for (let at = 0; ; ) {
    const next = rows.read(piece, at);
    if (next === at) return { end: at, cells, weightMilli };
    cells.push(...rows.cells.subarray(0, rows.count));
    weightMilli.push(...rows.weightMilli.subarray(0, rows.count));
    at = next;
  }
}
