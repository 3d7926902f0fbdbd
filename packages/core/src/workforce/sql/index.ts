export { type CubeColumns, cubeQuery } from "./cube-query.js";
export { parquetSource } from "./dialects/duckdb.js";
export { sqlDialects } from "./dialects/index.js";
export type { FileForSql, SqlDialect } from "./dialects/types.js";
export { type TableForSql, tableForSql } from "./table-for-sql.js";
