import { sqlName, sqlText } from "../quote.js";
import { tableName, textTable } from "../text-table.js";
import type { FileForSql, SqlDialect } from "./types.js";

/** For psql: the file is sent by the client, and so is the answer. A command of psql must stand on one line. */
export const postgres: SqlDialect = {
  id: "postgres",
  title: "PostgreSQL",
  source: () => sqlName(tableName),
  script: (file, query) =>
    [
      textTable(file.headers),
      `\\copy ${sqlName(tableName)} FROM ${from(file)} (FORMAT csv, HEADER true, DELIMITER ${delimiterText(file.delimiter)})`,
      `CREATE TEMPORARY VIEW workforce_cube AS\n${query};`,
      `\\copy (SELECT * FROM workforce_cube) TO 'cube.csv' (FORMAT csv, HEADER true)`,
      "",
    ].join("\n"),
};

/** Lines before the header are cut off by a program where psql runs. */
function from({ path, linesBefore }: FileForSql): string {
  if (linesBefore === 0) return sqlText(path);
  const shellText = `'${path.replaceAll("'", "'\\''")}'`;
  return `PROGRAM ${sqlText(`tail -n +${linesBefore + 1} ${shellText}`)}`;
}

function delimiterText(delimiter: string): string {
  return delimiter === "\t" ? "E'\\t'" : sqlText(delimiter);
}
