import { duckdb } from "./duckdb.js";
import { postgres } from "./postgres.js";
import { sqlite } from "./sqlite.js";
import type { SqlDialect } from "./types.js";

/** Every dialect, in the order in which they are offered. */
export const sqlDialects: readonly SqlDialect[] = [duckdb, postgres, sqlite];
