import { angularRange, type Cell } from "./cell.js";
import { radarPoint } from "./geometry.js";
import { hashFraction } from "./hash.js";
import { type FoundSlot, nearestSlot } from "./nearest-slot.js";
import { between, type Polar, type SlotRow, slotAt, slotRows } from "./slots.js";

export interface AssignedSlot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** An id, and the name that its place comes from: the same, or an earlier id of the same technology. */
export interface PlacedName {
  readonly id: string;
  readonly placedAs: string;
}

/** An id that wants a slot: where its hash aims, and its turn where two claims are equal. */
interface Claimant {
  readonly id: string;
  readonly aim: Polar;
  readonly priority: number;
}

interface FillingRow extends SlotRow {
  readonly holders: Map<number, Claimant>;
}

type Found = FoundSlot<FillingRow>;

/** How far two blips that have a cell to themselves keep from each other, in radii: they look evenly spread then. */
const roomOfPair = 5;

/**
 * Gives each id of a cell a slot, from names alone: each wants the slot nearest to the point its hash names, and a slot
 * wanted by two goes to the nearer. So the order of the file plays no part, an addition moves only those it pushes
 * aside, and an id that changes ring keeps its angle where that is free.
 */
export function assignSlots(cell: Cell, names: readonly PlacedName[], radius: number): AssignedSlot[] {
  const rows = slotRows(cell, radius).map((row): FillingRow => ({ ...row, holders: new Map() }));
  const slots = rows.reduce((total, row) => total + row.count, 0);
  const claimants = names
    .map(({ id, placedAs }): Claimant => {
      const priority = hashFraction(placedAs, "priority");
      return { id, aim: aimOf(cell, rows, slots, placedAs, radius), priority };
    })
    .sort((a, b) => a.priority - b.priority || (a.id < b.id ? -1 : 1));
  if (claimants.length === 2) serveInTurn(rows, claimants, roomOfPair * radius);
  else if (claimants.length * 2 > slots) serveInTurn(rows, claimants, 0);
  else matchByNearness(rows, claimants);
  return placesOf(rows, claimants);
}

/** The point in a cell that a name's hash names: its row as likely as the row has slots, any angle there alike. */
function aimOf(cell: Cell, rows: readonly SlotRow[], slots: number, name: string, radius: number): Polar {
  const distance = rowOfSlot(rows, hashFraction(name, "distance") * slots)?.distance ?? cell.inner;
  const turn = hashFraction(name, "angle") * cell.sectors.length;
  const sector = cell.sectors[Math.floor(turn)];
  if (sector === undefined) return { angle: 0, distance };
  const range = angularRange(cell, sector, radius, distance);
  return { angle: range.from + (range.to - range.from) * (turn % 1), distance };
}

function rowOfSlot(rows: readonly SlotRow[], slot: number): SlotRow | undefined {
  let before = 0;
  return rows.find((row) => {
    before += row.count;
    return slot < before;
  });
}

/**
 * A stable matching (Gale–Shapley: claimants propose, slots prefer the nearer). It is unique, so no order enters it,
 * and one claimant more displaces few: whoever is pushed away is far from the next slots too and mostly yields there.
 */
function matchByNearness(rows: readonly FillingRow[], claimants: readonly Claimant[]): void {
  const waiting = [...claimants];
  for (let claimant = waiting.pop(); claimant !== undefined; claimant = waiting.pop()) {
    const { aim, priority } = claimant;
    const yields = ({ row, index, away }: Found) => {
      const holder = row.holders.get(index);
      if (holder === undefined) return true;
      const theirs = between(slotAt(row, index), holder.aim);
      return away < theirs || (away === theirs && priority < holder.priority);
    };
    const slot = nearestSlot(rows, aim, yields);
    if (slot === undefined) continue;
    const displaced = slot.row.holders.get(slot.index);
    slot.row.holders.set(slot.index, claimant);
    if (displaced !== undefined) waiting.push(displaced);
  }
}

/**
 * One after the other by hash, each at least `room` from those before where that can be. Quicker than the matching in
 * cells that are nearly full, where its chains grow long.
 */
function serveInTurn(rows: readonly FillingRow[], claimants: readonly Claimant[], room: number): void {
  const served: Polar[] = [];
  for (const claimant of claimants) {
    const isFree = ({ row, index }: Found) => !row.holders.has(index);
    const isApart = ({ row, index }: Found) =>
      served.every((other) => between(slotAt(row, index), other) >= room);
    const apart =
      room > 0 ? nearestSlot(rows, claimant.aim, (slot) => isFree(slot) && isApart(slot)) : undefined;
    const slot = apart ?? nearestSlot(rows, claimant.aim, isFree);
    if (slot === undefined) continue;
    slot.row.holders.set(slot.index, claimant);
    served.push(slotAt(slot.row, slot.index));
  }
}

/** Where each claimant ended. One that found no slot at all (a cell without room for any) stands at its aim. */
function placesOf(rows: readonly FillingRow[], claimants: readonly Claimant[]): AssignedSlot[] {
  const places = new Map<Claimant, Polar>(claimants.map((claimant) => [claimant, claimant.aim]));
  for (const row of rows) {
    for (const [index, holder] of row.holders) places.set(holder, slotAt(row, index));
  }
  return [...places].map(([{ id }, { angle, distance }]) => ({ id, ...radarPoint(angle, distance) }));
}
