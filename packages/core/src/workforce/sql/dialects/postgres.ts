import { sqlName, sqlText } from "../quote.js";
import { tableName, textTable } from "../text-table.js";
import type { FileForSql, SqlDialect } from "./types.js";

/**
 * For psql: the file is sent by the client, and so is the answer. A command of psql must stand on one line. Without being told
 * it goes on after a file that it could not read, and writes a cube of nobody. All is done in a transaction that is
 * taken back, so that a session in which the script is run once more finds nothing of the first time.
 */
export const postgres: SqlDialect = {
  id: "postgres",
  title: "PostgreSQL",
  mostNameBytes: 63,
  source: () => sqlName(tableName),
  script: (file, query) =>
    [
      "\\set ON_ERROR_STOP on",
      "\\encoding UTF8",
      "BEGIN;",
      ...(file.encoding === "utf-8" ? [] : [mustBeUtf8]),
      textTable(file.headers),
      `\\copy ${sqlName(tableName)} FROM ${from(file)} (FORMAT csv, HEADER true, DELIMITER ${delimiterText(file.delimiter)}, ENCODING ${encodings[file.encoding]})`,
      `CREATE TEMPORARY VIEW workforce_cube AS\n${query};`,
      `\\copy (SELECT * FROM workforce_cube) TO 'cube.csv' (FORMAT csv, HEADER true, ENCODING 'UTF8')`,
      "ROLLBACK;",
      "",
    ].join("\n"),
};

/** Others turn no Windows-1252 into their own, or take its bytes as they are and stop in the middle of the cube. */
const mustBeUtf8 =
  "DO $$ BEGIN IF getdatabaseencoding() <> 'UTF8' THEN RAISE EXCEPTION 'A file in Windows-1252 needs a database in UTF8, this one is in %', getdatabaseencoding(); END IF; END $$;";

const encodings = { "utf-8": "'UTF8'", "windows-1252": "'WIN1252'" };

/** Lines before the header are cut off by a program where psql runs. */
function from({ path, linesBefore }: FileForSql): string {
  if (linesBefore === 0) return sqlText(path);
  const shellText = `'${path.replaceAll("'", "'\\''")}'`;
  return `PROGRAM ${sqlText(`tail -n +${linesBefore + 1} ${shellText}`)}`;
}

function delimiterText(delimiter: string): string {
  return delimiter === "\t" ? "E'\\t'" : sqlText(delimiter);
}
