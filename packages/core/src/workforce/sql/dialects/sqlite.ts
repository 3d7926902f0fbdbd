import { sqlName } from "../quote.js";
import { tableName, textTable } from "../text-table.js";
import type { FileForSql, SqlDialect } from "./types.js";

/**
 * For the sqlite3 shell. Without being told it goes on after a file that it could not read; and where the table is there from
 * an earlier run in the same session, the rows would be added to those.
 */
export const sqlite: SqlDialect = {
  id: "sqlite",
  title: "SQLite",
  source: () => sqlName(tableName),
  script: (file, query) =>
    [
      ".bail on",
      `DROP TABLE IF EXISTS temp.${sqlName(tableName)};`,
      textTable(file.headers),
      ".mode csv",
      `.separator ${file.delimiter === "\t" ? '"\\t"' : `"${file.delimiter}"`}`,
      `.import --skip ${file.linesBefore + 1} ${shellText(readable(file))} ${tableName}`,
      withoutBlankLines(file.headers),
      ".separator ,",
      ".headers on",
      ".once cube.csv",
      `${query};`,
      "",
    ].join("\n"),
};

/** The shell takes text for UTF-8: what is not is turned into it by a program where the shell runs. */
function readable({ path, encoding }: FileForSql): string {
  if (encoding === "utf-8") return path;
  return `|iconv -f WINDOWS-1252 -t UTF-8 '${path.replaceAll("'", "'\\''")}'`;
}

/** A blank line is a row with one empty cell to the shell. */
function withoutBlankLines([first = "", ...others]: readonly string[]): string {
  const missing = others.map((name) => ` AND ${sqlName(name)} IS NULL`).join("");
  return `DELETE FROM temp.${sqlName(tableName)} WHERE ${sqlName(first)} = ''${missing};`;
}

/** The shell reads backslashes in double quotes as C does. */
function shellText(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
