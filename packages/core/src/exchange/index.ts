export { type CsvCell, csvText, dialectOf, figuresCsv, harmlessText } from "./csv.js";
export * from "./radar/export/index.js";
export * from "./radar/import/index.js";
export * from "./scores/index.js";
export * from "./workforce/index.js";
