export { type HiddenCells, hiddenCells } from "./hidden-cells.js";
export { type ReachWords, reachWords } from "./reach-words.js";
export type * from "./types.js";
export { platformWaits } from "./waits-for.js";
export { reachableRings, type WhereOptions, whereMatrix } from "./where-matrix.js";
