import { canBeOtherwise } from "./can-be-otherwise.js";
import { type Exchange, exchangeOf } from "./exchange.js";
import { GroupCells, type HidingCell, type Public } from "./group-cells.js";
import type { CellApart } from "./hidden-groups.js";

/**
 * Decides what is told of groups by occupation, where the figures of the groups and the weights of `named` occupations
 * in the whole are told too. Small cells are hidden, and others with them:
 *
 * - what a cell keeps hidden is two occupations at least, and more than the limit in sum;
 * - what is hidden of a named occupation is more than the limit in sum;
 * - each small one can be otherwise (`canBeOtherwise`). Where it could not, the least is hidden that lets it; where that
 *   does not help, further occupations of its kind are told of no group at all, the lightest first, at last all.
 */
export function hideInGroups(
  cells: readonly CellApart[],
  isGroupHidden: (group: string) => boolean,
  about: Public,
  limitMilli: number,
): GroupCells {
  const grouped = new GroupCells(cells, isGroupHidden, about, limitMilli);
  const lightest = lightestFirst(grouped, about);
  const isAlone = aloneInASum(
    cells.flatMap(({ weights }) => [...weights.keys()]),
    about,
  );
  for (let before = -1; before !== grouped.hiddenCount; ) {
    before = grouped.hiddenCount;
    for (const cell of grouped.all) completeCell(cell, grouped);
    for (const code of about.named) completeOccupation(code, grouped);
    if (grouped.hiddenCount !== before) continue;
    for (const cell of grouped.all) {
      for (const code of [...cell.hidden]) {
        if (!grouped.isSmall(cell, code) || canBeOtherwise(grouped, cell, code, about)) continue;
        const exchange = cheapestExchange(grouped, cell, code, about);
        for (const [where, other] of exchange?.hide ?? []) where.hidden.add(other);
        if (exchange === undefined && !isAlone(code)) hideFurther(code, grouped, lightest, about);
      }
    }
  }
  return grouped;
}

/**
 * Whether every small cell can be otherwise than it is, but for those that the figures of their groups tell anyway: of the
 * only occupation of its kind they tell all. So it is too where nothing is told.
 */
export function leavesAllOpen(
  cells: GroupCells,
  about: Public,
  hasFigures: (group: string) => boolean,
): boolean {
  if (cells.all.every(({ weights, hidden }) => hidden.size === weights.size)) return true;
  const isAllNamed = cells.all.every(({ weights }) =>
    [...weights.keys()].every((code) => about.named.has(code)),
  );
  const isAlone = aloneInASum(isAllNamed ? about.named : [], about);
  return cells.all.every((cell) =>
    [...cell.hidden].every(
      (code) =>
        !cells.isSmall(cell, code) ||
        (cell.groups.every(hasFigures) && isAlone(code)) ||
        canBeOtherwise(cells, cell, code, about),
    ),
  );
}

function lightestFirst({ all }: GroupCells, { named }: Public): readonly string[] {
  const weights = new Map<string, number>();
  for (const { weights: own } of all) {
    for (const [code, weight] of own) weights.set(code, (weights.get(code) ?? 0) + weight);
  }
  return [...named].sort(
    (one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0) || (one < other ? -1 : 1),
  );
}

/** Hides the lightest others of a cell that hides something; all of them where that is not enough. */
function completeCell({ weights, hidden }: HidingCell, cells: GroupCells): void {
  if (hidden.size === 0) return;
  const weightOf = (code: string) => weights.get(code) ?? 0;
  const left = [...weights.keys()]
    .filter((code) => !hidden.has(code))
    .sort((one, other) => weightOf(one) - weightOf(other) || (one < other ? -1 : 1));
  let sum = [...hidden].reduce((total, code) => total + weightOf(code), 0);
  for (const code of left) {
    if (hidden.size > 1 && cells.isEnough(sum)) return;
    hidden.add(code);
    sum += weightOf(code);
  }
}

/** Hides the lightest further parts of an occupation that is hidden somewhere. */
function completeOccupation(code: string, cells: GroupCells): void {
  const weightIn = ({ weights }: HidingCell) => weights.get(code) ?? 0;
  const hiding = cells.all.filter(({ hidden }) => hidden.has(code));
  let sum = hiding.reduce((total, cell) => total + weightIn(cell), 0);
  if (sum === 0) return;
  const shown = cells.all
    .filter((cell) => weightIn(cell) > 0 && !cell.hidden.has(code))
    .sort((one, other) => weightIn(one) - weightIn(other));
  for (const cell of shown) {
    if (cells.isEnough(sum)) return;
    cell.hidden.add(code);
    sum += weightIn(cell);
  }
}

/** Cells that an exchange is looked for with: those that hide most. */
const mostTried = 24;

function cheapestExchange(
  cells: GroupCells,
  cell: HidingCell,
  code: string,
  about: Public,
): Exchange | undefined {
  const others = cells.all
    .filter((other) => other !== cell)
    .sort((one, other) => other.hidden.size - one.hidden.size)
    .slice(0, mostTried);
  let found: Exchange | undefined;
  for (const other of others) {
    const ways = [
      exchangeOf(cells, [cell, other], code, about),
      exchangeOf(cells, [other, cell], code, about),
    ];
    for (const way of ways) {
      // One that hides nothing is there already, and was not enough.
      if (way === undefined || way.hide.length === 0) continue;
      if (found === undefined || way.weightMilli < found.weightMilli) found = way;
    }
  }
  return found;
}

/** Whether an occupation is the only one of these in a sum that the figures tell: they tell all of it then. */
function aloneInASum(codes: Iterable<string>, about: Public): (code: string) => boolean {
  const counts = new Map<string, number>();
  for (const code of new Set(codes)) {
    for (const sum of about.of(code).sums) counts.set(sum, (counts.get(sum) ?? 0) + 1);
  }
  return (code) => about.of(code).sums.some((sum) => counts.get(sum) === 1);
}

/** Hides the next occupation everywhere: of the kind, else of any other that takes part in the means. */
function hideFurther(code: string, cells: GroupCells, lightest: readonly string[], about: Public): void {
  const { kind, value } = about.of(code);
  const told = lightest.filter((other) =>
    cells.all.some(({ weights, hidden }) => weights.has(other) && !hidden.has(other)),
  );
  const next = told.find((other) => about.of(other).kind === kind) ?? (value === null ? undefined : told[0]);
  if (next !== undefined) cells.hideEverywhere(next);
}
