import { canExchange } from "./exchange.js";
import type { GroupCells, HidingCell, Public } from "./group-cells.js";

/**
 * Whether the weight of a hidden occupation in a cell could be another and all that is told the same: no occupation's sum
 * changes, and no group's weight, bands, coverage or mean.
 */
export function canBeOtherwise(cells: GroupCells, from: HidingCell, code: string, about: Public): boolean {
  if (!about.named.has(code) && isFree(code, about)) return true;
  return cells.all.some(
    (to) =>
      to !== from &&
      cells.isUntold(to, code) &&
      (canMove(cells, from, to, code, about) ||
        (to.hidden.has(code) && canMove(cells, to, from, code, about))),
  );
}

function canMove(cells: GroupCells, from: HidingCell, to: HidingCell, code: string, about: Public): boolean {
  if (canExchange(cells, [from, to], code, about)) return true;
  const { kind, value } = about.of(code);
  const back = [...to.hidden].filter(
    (partner) => partner !== code && about.of(partner).kind === kind && cells.isUntold(from, partner),
  );
  if (back.length === 0) return false;
  // What is not named can be anything: it takes up what the means would change by.
  if (hasFreeMean(from, about) && hasFreeMean(to, about)) return true;
  const ends = about.unnamedEnds(kind);
  if (!about.named.has(code) || ends === undefined) return false;
  if (value !== null && (value < ends[0] || value > ends[1])) return false;
  return back.some((partner) => !about.named.has(partner) && isFree(partner, about));
}

/** Of its kind there are others that are not named, of lower values and of higher: no figure tells it from them. */
function isFree(code: string, about: Public): boolean {
  const { kind, value } = about.of(code);
  const ends = about.unnamedEnds(kind);
  if (ends === undefined) return false;
  // What has no value is told from none of its kind.
  return value === null || (ends[0] < value && value < ends[1]);
}

/** The cell has weight with a value that is not named and could as well be of lower values, or of higher ones. */
function hasFreeMean({ hidden }: HidingCell, about: Public): boolean {
  return [...hidden].some(
    (code) => !about.named.has(code) && about.of(code).value !== null && isFree(code, about),
  );
}
