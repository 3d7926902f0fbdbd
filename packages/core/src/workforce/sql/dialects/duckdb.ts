import { sqlText } from "../quote.js";
import type { SqlDialect } from "./types.js";

/** Reads the file where it lies; all columns as text, as a code may begin with a zero. */
export const duckdb: SqlDialect = {
  id: "duckdb",
  title: "DuckDB",
  source: ({ path, delimiter, headers, linesBefore, encoding }) => {
    const columns = headers.map((name) => `${sqlText(name)}: 'VARCHAR'`).join(", ");
    // The Windows-1252 that it has without being fetched; of the signs that Latin-1 lacks it says that it cannot read them.
    const encoded = encoding === "utf-8" ? "" : ", encoding = 'latin-1'";
    return `read_csv(${pathText(path)}, delim = ${sqlText(delimiter)}, header = true, skip = ${linesBefore}, columns = {${columns}}, quote = '"', escape = '"', null_padding = true, auto_detect = false${encoded})`;
  },
  script: (_, query) => `COPY (\n${query}\n) TO ${sqlText("cube.csv")} (HEADER, DELIMITER ',');\n`,
};

/** A path that names one file: DuckDB takes it for a pattern. */
function pathText(path: string): string {
  return sqlText(path.replace(/[*?[]/g, "[$&]"));
}

/** What DuckDB reads a Parquet file with, for `FROM`: its columns are named in it. The path is quoted. */
export function parquetSource(path: string): string {
  return `read_parquet(${pathText(path)})`;
}
