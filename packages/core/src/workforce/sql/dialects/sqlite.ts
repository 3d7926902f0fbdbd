import { sqlName } from "../quote.js";
import { tableName, textTable } from "../text-table.js";
import type { SqlDialect } from "./types.js";

/** For the sqlite3 shell. */
export const sqlite: SqlDialect = {
  id: "sqlite",
  title: "SQLite",
  source: () => sqlName(tableName),
  script: (file, query) =>
    [
      textTable(file.headers),
      ".mode csv",
      `.separator ${file.delimiter === "\t" ? '"\\t"' : `"${file.delimiter}"`}`,
      `.import --skip ${file.linesBefore + 1} ${shellText(file.path)} ${tableName}`,
      ".separator ,",
      ".headers on",
      ".once cube.csv",
      `${query};`,
      "",
    ].join("\n"),
};

/** The shell reads backslashes in double quotes as C does. */
function shellText(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
