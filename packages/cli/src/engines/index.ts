import { duckdb } from "./duckdb.js";
import { isParquet } from "./parquet.js";
import { stream } from "./stream.js";
import type { Engine } from "./types.js";

/** Every engine that can be asked for by name; `auto` takes our own for CSV and DuckDB for Parquet. */
export const engines: readonly Engine[] = [stream, duckdb];

export const engineNames = ["auto", ...engines.map(({ id }) => id)];

/** The engine for a file, by what was asked for. */
export function engineFor(path: string, asked = "auto"): Engine {
  return engines.find(({ id }) => id === asked) ?? (isParquet(path) ? duckdb : stream);
}
