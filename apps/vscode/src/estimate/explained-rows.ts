import { LineTally, type RowLines, type WalkPath, type WorkforceTable } from "@kommuneradar/core";
import type { LoadedTable } from "./stale-estimate.js";

/**
 * Where the rows of the occupation stand that a reader has asked about. The table of a file that is not open holds no rows:
 * the file is then read once more, and not again before it or the question changes.
 */
export class ExplainedRows {
  private known = new Map<string, RowLines>();

  /** The tables, each with the lines of the occupation that the path leads to. */
  async in(tables: readonly LoadedTable[], path: WalkPath | null): Promise<readonly LoadedTable[]> {
    const code = path?.find((step) => step.kind === "occupation")?.code;
    if (code === undefined) {
      this.known.clear();
      return tables;
    }
    const within = path?.find((step) => step.kind === "group")?.key ?? {};
    const before = this.known;
    this.known = new Map();
    return await Promise.all(
      tables.map(async (loaded) => {
        const key = JSON.stringify([loaded.uri.toString(), loaded.file.version, code, within]);
        const lines =
          before.get(key) ?? loaded.table.linesOf(code, within) ?? (await readLines(loaded, code, within));
        this.known.set(key, lines);
        return { ...loaded, table: withLines(loaded.table, lines) };
      }),
    );
  }
}

/** The same table, with lines that are known; what it makes when first asked stays unmade. */
function withLines(table: WorkforceTable, lines: RowLines): WorkforceTable {
  return Object.create(table, { linesOf: { value: () => lines } }) as WorkforceTable;
}

async function readLines(
  { file }: LoadedTable,
  code: string,
  within: Readonly<Record<string, string>>,
): Promise<RowLines> {
  const tally = new LineTally();
  const wanted = Object.entries(within);
  await file.watchRows((occupation, key) =>
    occupation === code && wanted.every(([name, value]) => (key[name] ?? "") === value) ? tally : undefined,
  );
  return tally.lines;
}
