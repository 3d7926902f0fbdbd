import type { DuckDBConnection } from "@duckdb/node-api";
import {
  createWorkforceReader,
  cubeQuery,
  origin,
  parquetSource,
  sqlDialects,
  tableForSql,
  type WorkforceTable,
} from "@kommuneradar/core";
import { type Context, UsageError } from "../commands/command.js";
import { encodingOf } from "../files/text-encoding.js";
import { texts } from "../text/index.js";
import { EngineFailed } from "./engine-failed.js";
import { isParquet } from "./parquet.js";
import type { Asked, Engine } from "./types.js";

/**
 * DuckDB adds the rows up in exact integers, and our reader judges what it answers: codes, places and what no engine
 * reads as a weight. It must be installed beside this package, and is loaded when it is asked for.
 */
export const duckdb: Engine = {
  id: "duckdb",
  async read(path, asked) {
    const words = texts(asked.context.language);
    const shown = asked.files.nameOf(path) ?? path;
    if (!asked.files.exists(path)) {
      return { problem: { code: "unreadable-file", data: { reason: "missing" }, range: origin } };
    }
    const place = asked.files.onDisk(path);
    if (place === undefined) throw new UsageError(words.engineFromDisk("duckdb", shown));
    const connection = await connect(asked.context);
    try {
      return { table: await readCube(connection, place, shown, asked) };
    } catch (error) {
      if (error instanceof UsageError) throw error;
      // It names the file by its place, which is nobody's business where files are named otherwise.
      const reason = (error as Error).message.replaceAll(place, shown);
      throw new EngineFailed((why) => words.engineFailed("duckdb", shown, why), reason);
    } finally {
      connection.closeSync();
    }
  },
};

async function readCube(
  connection: DuckDBConnection,
  path: string,
  shown: string,
  asked: Asked,
): Promise<WorkforceTable> {
  const head = isParquet(path) ? await parquetHead(connection, path) : ((await asked.files.head(path)) ?? "");
  const reader = createWorkforceReader(asked.options);
  const table = tableForSql(head, asked.options);
  if (table?.columns === undefined) {
    // Of a header alone the reader says what is missing in it.
    reader.push(
      head
        .split(/(?<=\n)/)
        .slice(0, (table?.linesBefore ?? 0) + 1)
        .join(""),
    );
    return reader.finish();
  }
  const source = isParquet(path)
    ? parquetSource(path)
    : dialect.source({ ...table, path, encoding: await encoding(path, shown, asked) });
  const answer = await connection.stream(cubeQuery(table.columns, source));
  reader.push(line(answer.columnNames()));
  for (;;) {
    const rows = (await answer.fetchChunk())?.getRows() ?? [];
    if (rows.length === 0) return reader.finish();
    reader.push(rows.map(line).join(""));
  }
}

async function encoding(
  path: string,
  shown: string,
  { files, context }: Asked,
): Promise<"utf-8" | "windows-1252"> {
  const found = await encodingOf(files.pieces(path));
  if (found === "both") throw new UsageError(texts(context.language).bothEncodings("DuckDB", shown));
  return found;
}

const dialect = sqlDialects.find(({ id }) => id === "duckdb") as (typeof sqlDialects)[number];

/** The names of its columns, as a header. */
async function parquetHead(connection: DuckDBConnection, path: string): Promise<string> {
  const answer = await connection.runAndReadAll(`SELECT * FROM ${parquetSource(path)} LIMIT 0`);
  return line(answer.columnNames());
}

/** Cells as they are: this is no file that a spreadsheet opens. */
function line(cells: readonly unknown[]): string {
  return `${cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(",")}\n`;
}

async function connect({ language }: Context): Promise<DuckDBConnection> {
  const words = texts(language);
  let api: typeof import("@duckdb/node-api");
  try {
    api = await import("@duckdb/node-api");
  } catch (error) {
    // Where it is required, all that asked for it is listed below.
    const [reason = ""] = (error as Error).message.split("\n", 1);
    throw new EngineFailed((why) => words.engineMissing("duckdb", "@duckdb/node-api", why), reason);
  }
  const instance = await api.DuckDBInstance.create(":memory:", nothingFetched);
  return instance.connect();
}

/** DuckDB would load parts of itself from the network where a query asks for them. */
const nothingFetched = { autoinstall_known_extensions: "false", autoload_known_extensions: "false" };
