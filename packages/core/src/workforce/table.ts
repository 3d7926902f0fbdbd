import type { Problem } from "../problem.js";
import type { Range } from "../range.js";
import { type Codebook, municipalityDimension } from "./codebook.js";
import type { CubeCells } from "./cube-cells.js";
import { repeatedRowsProblem } from "./duplicate-rows.js";
import { isFictional } from "./fictional.js";
import { foreignCodes } from "./foreign-codes.js";
import type { Head } from "./head.js";
import type { Layout } from "./layout.js";
import { type PartsSource, withParts } from "./parting.js";
import type { ProblemTally } from "./problem-tally.js";
import { longestLine } from "./record.js";
import { LineTally, type RowWatch } from "./row-lines.js";
import type { Cube, CubeCell, WorkforceFormat, WorkforceTable } from "./types.js";
import { unmappedCodes, unmappedProblem } from "./unmapped-codes.js";

/** What has been read of a file with a header. */
export interface Contents {
  readonly head: Head;
  readonly layout: Layout;
  readonly codebook: Codebook;
  readonly cells: CubeCells;
  /** Lists the cells as they were when the table was made. */
  ordered(): readonly CubeCell[];
  /** The parts of the cells as they were when the table was made; undefined when only the cells tell. */
  readonly parted: PartsSource;
  /** Asked when somebody looks at the problems, of the rows as they were when the table was made. */
  tally(): ProblemTally;
  duplicates(): readonly Problem[];
  readonly encoding: WorkforceFormat["encoding"];
  readonly rows: number;
  readonly rejectedRows: number;
  readonly firstLineOf: WorkforceTable["firstLineOf"];
  /**
   * Tells the rows of an occupation to who watches for them, as they were when the table was made; undefined where they are
   * not held.
   */
  readonly showRows: ((watch: RowWatch, occupation: number) => void) | undefined;
}

/** The table of a file with a header. */
export function tableOf(contents: Contents): WorkforceTable {
  const { layout, codebook, cells, rows, rejectedRows } = contents;
  const foreign = foreignCodes(layout, codebook, cells);
  const unmapped = layout.mapped || foreign ? unmappedCodes(codebook, cells) : [];
  const heading = foreign?.problem ?? unmappedProblem(unmapped, layout, cells);
  const repeated = repeatedRowsProblem(layout, codebook, cells);
  const header = [...layout.problems, ...[heading, repeated].filter((problem) => problem !== undefined)];
  if (rows === 0) {
    header.push({ code: "empty-file", range: rowsRange(contents.head), data: { expected: "rows" } });
  }
  let problems: readonly Problem[] | undefined;
  let ordered: readonly CubeCell[] | undefined;
  const cube: Cube = {
    dimensions: layout.dimensions,
    get cells() {
      ordered ??= contents.ordered();
      return ordered;
    },
  };
  return {
    format: { encoding: contents.encoding, ...layout.format },
    cube: withParts(cube, contents.parted),
    get problems() {
      problems ??= contents
        .tally()
        .problems(
          [...header, ...contents.duplicates()],
          foreign?.insteadOfCells ? "unknown-occupation" : undefined,
        );
      return problems;
    },
    rows,
    rejectedRows,
    unmapped,
    fictional:
      codebook.hasFictional() &&
      (layout.keptApart[municipalityDimension] !== true ||
        cells.groups.some(({ key, rows }) => rows > 0 && isFictional(key[municipalityDimension] ?? ""))),
    firstLineOf: contents.firstLineOf,
    linesOf(occupation, within = {}, limit) {
      if (contents.showRows === undefined) return undefined;
      const tally = new LineTally(limit);
      const wanted = Object.entries(within);
      const id = codebook.occupations.find(occupation);
      const isWanted = (key: Readonly<Record<string, string>>) =>
        wanted.every(([name, value]) => (key[name] ?? "") === value);
      if (id !== undefined) contents.showRows((_, key) => (isWanted(key) ? tally : undefined), id);
      return tally.lines;
    },
  };
}

/** The table of a file that cannot be read: nothing but the problem. */
export function unreadableTable(
  problem: "binary" | "encoding" | "empty" | "header-too-long",
  encoding: WorkforceFormat["encoding"],
): WorkforceTable {
  const origin = { line: 0, character: 0 };
  const range = { start: origin, end: origin };
  const found = unreadable(problem, range);
  return {
    format: {
      encoding,
      delimiter: ";",
      classification: "styrk08",
      weight: "rows",
      columns: {},
      ignoredColumns: [],
    },
    cube: { dimensions: ["municipality", "sector"], cells: [] },
    problems: [found],
    rows: 0,
    rejectedRows: 0,
    unmapped: [],
    fictional: false,
    firstLineOf: () => undefined,
    linesOf: () => undefined,
  };
}

function unreadable(problem: Parameters<typeof unreadableTable>[0], range: Range): Problem {
  if (problem === "empty") return { code: "empty-file", range, data: { expected: "header" } };
  if (problem === "header-too-long") return { code: "line-too-long", range, data: { longest: longestLine } };
  return { code: "unreadable-file", range, data: { reason: problem } };
}

/** Just after the header, where the first row should stand. */
function rowsRange({ cells }: Head): Problem["range"] {
  const last = cells.at(-1);
  const end = { line: last?.endLine ?? 0, character: last?.endCharacter ?? 0 };
  return { start: end, end };
}
