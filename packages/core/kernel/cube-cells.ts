import { alloc } from "./heap";
import { PairCache } from "./pair-cache";

/** What the host fills in: by table, the value of a row so far. */
export let values: usize = 0;
/** And whether the table's values make cells of their own. The last table is that of occupations, which always does. */
export let keptApart: usize = 0;

/** Cells that are asked for: how many, where the values of each stand, and where the host writes their numbers. */
export let missingCells: i32 = 0;
export let missingValues: usize = 0;
export let learnt: usize = 0;
/** The group of each. */
let missingGroups: usize = 0;

let tables: i32 = 0;
let groupCount: i32 = 0;
const groups: PairCache = new PairCache(1 << 13);
const found: PairCache = new PairCache(1 << 16);

/** Numbers of groups of several values are these and less, so that none is that of a value. */
const firstOfSeveral: i32 = -2;
/** A cell that is asked for stands as this, or less by its number among those. */
const firstMissing: i32 = -2;

/** For so many tables, and so many cells that are asked for at a time. */
export function openCells(tableCount: i32, most: i32): void {
  tables = tableCount;
  values = alloc(tableCount * 4);
  keptApart = alloc(tableCount * 4);
  missingValues = alloc(most * tableCount * 4);
  missingGroups = alloc(most * 4);
  learnt = alloc(most * 4);
}

export function startCells(): void {
  missingCells = 0;
}

/** The number of the cell of the values, or what it stands as while it is asked for. */
export function cellOf(): i32 {
  const group = groupOf();
  const occupation = load<i32>(values + ((<usize>(tables - 1)) << 2));
  let cell = found.get(group, occupation);
  if (cell === PairCache.none) {
    cell = firstMissing - missingCells;
    found.set(group, occupation, cell);
    store<i32>(missingGroups + ((<usize>missingCells) << 2), group);
    memory.copy(missingValues + ((<usize>(missingCells * tables)) << 2), values, (<usize>tables) << 2);
    missingCells++;
  }
  return cell;
}

/** The number of the values before the occupation that are kept apart: one value's own, or that of several. */
function groupOf(): i32 {
  let group = PairCache.none;
  for (let table = 0; table < tables - 1; table++) {
    const at = (<usize>table) << 2;
    if (load<i32>(keptApart + at) === 0) continue;
    const value = load<i32>(values + at);
    group = group === PairCache.none ? value : groupWith(group, value);
  }
  return group;
}

function groupWith(group: i32, value: i32): i32 {
  let both = groups.get(group, value);
  if (both === PairCache.none) {
    both = firstOfSeveral - groupCount++;
    groups.set(group, value, both);
  }
  return both;
}

/** The host has written the numbers that were asked for: they take the places of what stood for them among `count` cells. */
export function learnNumbers(cells: usize, count: i32): void {
  for (let missing = 0; missing < missingCells; missing++) {
    const place = (<usize>missing) << 2;
    const occupation = load<i32>(missingValues + ((<usize>(missing * tables + tables - 1)) << 2));
    found.set(load<i32>(missingGroups + place), occupation, load<i32>(learnt + place));
  }
  for (let row = 0; row < count; row++) {
    const at = cells + ((<usize>row) << 2);
    const cell = load<i32>(at);
    if (cell < 0) store<i32>(at, load<i32>(learnt + ((<usize>(firstMissing - cell)) << 2)));
  }
}
