import type { GroupCells, HidingCell, Public } from "./group-cells.js";

/** What has to be hidden for an exchange to be possible; nothing when it is already. */
export interface Exchange {
  readonly hide: readonly (readonly [HidingCell, string])[];
  readonly weightMilli: number;
}

interface Partner extends Exchange {
  readonly value: number;
}

/**
 * How some of an occupation's weight in one cell could change place with weight of its kind in another, so that no
 * occupation's sum changes, and no cell's weight or mean: the way that hides least, undefined where there is none. See
 * `canExchange` for what is hidden already.
 */
export function exchangeOf(
  cells: GroupCells,
  [from, to]: readonly [HidingCell, HidingCell],
  code: string,
  about: Public,
): Exchange | undefined {
  const { kind } = about.of(code);
  const value = valueIn(code, about);
  const own = together([hidden(from, code), untold(cells, to, code)]);
  if (own === undefined) return undefined;
  /** What could leave one cell for the other. */
  const partners = (one: HidingCell, other: HidingCell): readonly Partner[] =>
    [...one.weights.keys()].flatMap((partner) => {
      if (partner === code || about.of(partner).kind !== kind) return [];
      const needed = together([hidden(one, partner), untold(cells, other, partner)]);
      if (needed === undefined) return [];
      return [{ ...needed, value: valueIn(partner, about) }];
    });
  const back = partners(to, from);
  if (back.length === 0) return undefined;
  // A mixture with its own value comes back.
  const lower = least(back.filter((partner) => partner.value <= value));
  const higher = least(back.filter((partner) => partner.value >= value));
  const same = least(back.filter((partner) => partner.value === value));
  const ways = [together([own, same]), together([own, lower, higher])];
  let best = least(ways.filter((way) => way !== undefined));
  if (best?.hide.length === 0) return best;
  // It goes together with another, and what comes back has a value between theirs.
  for (const end of partners(from, to)) {
    // Of thousands of pairs, few could hide less than what is found already.
    if (best !== undefined && own.weightMilli + end.weightMilli >= best.weightMilli) continue;
    let between: Partner | undefined;
    for (const partner of back) {
      if (partner.value === end.value || !isBetween(partner.value, value, end.value)) continue;
      if (between === undefined || partner.weightMilli < between.weightMilli) between = partner;
    }
    const way = together([own, end, between]);
    if (way !== undefined && (best === undefined || way.weightMilli < best.weightMilli)) best = way;
  }
  return best;
}

/** Whether there is such a way already, with nothing further hidden. Ends at the first: it is asked of thousands of cells. */
export function canExchange(
  cells: GroupCells,
  [from, to]: readonly [HidingCell, HidingCell],
  code: string,
  about: Public,
): boolean {
  if (!from.hidden.has(code) || !cells.isUntold(to, code)) return false;
  const { kind } = about.of(code);
  const value = valueIn(code, about);
  const isPartner = (other: string, into: HidingCell) =>
    other !== code && about.of(other).kind === kind && cells.isUntold(into, other);
  const back: number[] = [];
  let [hasLower, hasHigher] = [false, false];
  for (const partner of to.hidden) {
    if (!isPartner(partner, from)) continue;
    const own = valueIn(partner, about);
    hasLower ||= own <= value;
    hasHigher ||= own >= value;
    if (hasLower && hasHigher) return true;
    back.push(own);
  }
  if (back.length === 0) return false;
  for (const end of from.hidden) {
    if (!isPartner(end, to)) continue;
    const own = valueIn(end, about);
    if (back.some((between) => between !== own && isBetween(between, value, own))) return true;
  }
  return false;
}

/** Nothing tells apart what has no value. */
function valueIn(code: string, about: Public): number {
  return about.of(code).value ?? 0;
}

/** undefined where the cell has none of it. */
function hidden(cell: HidingCell, code: string): Exchange | undefined {
  if (cell.hidden.has(code)) return nothing;
  return cell.weights.has(code) ? hiding(cell, code) : undefined;
}

/** undefined where it is told that the cell has none of it. */
function untold(cells: GroupCells, cell: HidingCell, code: string): Exchange | undefined {
  if (cells.isUntold(cell, code)) return nothing;
  return cell.weights.has(code) && !cell.hidden.has(code) ? hiding(cell, code) : undefined;
}

const nothing: Exchange = { hide: [], weightMilli: 0 };
const hiding = (cell: HidingCell, code: string): Exchange => ({
  hide: [[cell, code]],
  weightMilli: cell.weights.get(code) ?? 0,
});

function together(parts: readonly (Exchange | undefined)[]): Exchange | undefined {
  let weightMilli = 0;
  const hide: (readonly [HidingCell, string])[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    weightMilli += part.weightMilli;
    hide.push(...part.hide);
  }
  return { hide, weightMilli };
}

function least<T extends Exchange>(of: readonly T[]): T | undefined {
  let found: T | undefined;
  for (const one of of) if (found === undefined || one.weightMilli < found.weightMilli) found = one;
  return found;
}

function isBetween(value: number, one: number, other: number): boolean {
  return Math.min(one, other) <= value && value <= Math.max(one, other);
}
