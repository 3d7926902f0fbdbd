import { readHead } from "../head.js";
import { readLayout } from "../layout.js";
import type { WorkforceOptions } from "../types.js";
import type { CubeColumns } from "./cube-query.js";
import type { FileForSql } from "./dialects/types.js";

/** What a workforce file's header says to an engine of SQL. */
export interface TableForSql extends Omit<FileForSql, "path" | "encoding"> {
  /** undefined where the occupation or the weight cannot be found; reading the file says why. */
  readonly columns: CubeColumns | undefined;
}

/**
 * What is read of a workforce file, as columns of a table. All places are kept apart, also those that a table merges: each
 * is still to be checked.
 * @param head the file's beginning with at least its header
 * @returns undefined where there is no header
 */
export function tableForSql(head: string, options: WorkforceOptions): TableForSql | undefined {
  const found = readHead(head, true, Object.values(options.columns ?? {}));
  const first = found?.cells[0];
  if (found === undefined || first === undefined) return undefined;
  const layout = readLayout(found, options);
  const { usable, occupation, weight, dimensionColumns } = layout;
  const headers = uniqueNames(found.cells.map(({ name }) => name));
  const nameOf = (column: number) => headers[column] ?? "";
  const dimensions = [...new Set(dimensionColumns)].filter(
    (column) => column >= 0 && column !== occupation && column !== weight,
  );
  return {
    delimiter: found.delimiter,
    headers,
    linesBefore: first.line,
    columns: usable
      ? {
          dimensions: dimensions.map(nameOf),
          occupation: nameOf(occupation),
          ...(weight >= 0 && { weight: nameOf(weight) }),
        }
      : undefined,
  };
}

/** Names that a table can have side by side: none is empty, and none is another's in capitals. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    let unique = name === "" ? `column ${at + 1}` : name;
    while (taken.has(unique.toLowerCase())) unique = `${unique} (${at + 1})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}
