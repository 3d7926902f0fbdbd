import type { CellApart } from "./hidden-groups.js";
import { isSmall } from "./pool.js";

/** What anybody knows of an occupation without the file. */
export interface PublicOccupation {
  /** Sums that a group's figures tell, and that it is in: its band, and how its value came. */
  readonly sums: readonly string[];
  /** Weights of one kind are in the same sums: they can stand for each other. */
  readonly kind: string;
  readonly value: number | null;
}

/** Who may know what of the occupations of groups. */
export interface Public {
  /** Occupations whose weight in the whole is told. */
  readonly named: ReadonlySet<string>;
  of(code: string): PublicOccupation;
  /** Least and greatest value of a kind's occupations that are not named, in the file or not; undefined where none is. */
  unnamedEnds(kind: string): readonly [number, number] | undefined;
}

/** Rows that share no group with others only in part, and which of their occupations are hidden. */
export interface HidingCell {
  readonly weights: ReadonlyMap<string, number>;
  readonly hidden: Set<string>;
  readonly groups: readonly string[];
}

/** The cells of a grouping while it is decided what they tell. */
export class GroupCells {
  readonly all: readonly HidingCell[];
  readonly #limitMilli: number;
  readonly #isGroupHidden: (group: string) => boolean;
  readonly #cellsOf = new Map<string, HidingCell[]>();

  /** Hidden to begin with: all in a hidden group, what is not named in the whole, and what is small. */
  constructor(
    cells: readonly CellApart[],
    isGroupHidden: (group: string) => boolean,
    { named }: Pick<Public, "named">,
    limitMilli: number,
  ) {
    this.#limitMilli = limitMilli;
    this.#isGroupHidden = isGroupHidden;
    this.all = cells.map(({ weights, groups }) => {
      const present = new Map([...weights].filter(([, weight]) => weight > 0));
      const isTold = groups.some((group) => !isGroupHidden(group));
      const isHidden = ([code, weight]: [string, number]) =>
        !isTold || !named.has(code) || isSmall(weight, limitMilli);
      return {
        weights: present,
        hidden: new Set([...present].filter(isHidden).map(([code]) => code)),
        groups,
      };
    });
    for (const cell of this.all) {
      for (const group of cell.groups) this.#cellsOf.set(group, [...(this.#cellsOf.get(group) ?? []), cell]);
    }
  }

  get hiddenCount(): number {
    return this.all.reduce((sum, { hidden }) => sum + hidden.size, 0);
  }

  isSmall(cell: HidingCell, code: string): boolean {
    return isSmall(cell.weights.get(code) ?? 0, this.#limitMilli);
  }

  isEnough(weightMilli: number): boolean {
    return weightMilli > this.#limitMilli;
  }

  hideEverywhere(code: string): void {
    for (const { weights, hidden } of this.all) if (weights.has(code)) hidden.add(code);
  }

  /** What is told of a group, by occupation; what is hidden in a cell of it is not. */
  isToldOfGroup(group: string, code: string): boolean {
    const cells = this.#cellsOf.get(group) ?? [];
    return cells.some(({ weights }) => weights.has(code)) && !this.isHiddenInGroup(group, code);
  }

  /** The group, or the occupation in a cell of it, is hidden; not so where it has none. */
  isHiddenInGroup(group: string, code: string): boolean {
    const cells = this.#cellsOf.get(group) ?? [];
    return this.#isGroupHidden(group) || cells.some(({ hidden }) => hidden.has(code));
  }

  /** Nothing tells whether the group has the occupation, or how much: what it hides could be some. */
  isOpenInGroup(group: string, code: string): boolean {
    const cells = this.#cellsOf.get(group) ?? [];
    if (this.isHiddenInGroup(group, code)) return true;
    return cells.every(({ weights }) => !weights.has(code)) && cells.some(({ hidden }) => hidden.size > 0);
  }

  /** Nothing tells whether the cell has the occupation, or how much. */
  isUntold({ groups }: HidingCell, code: string): boolean {
    return groups.every(
      (group) =>
        this.#isGroupHidden(group) ||
        (!this.isToldOfGroup(group, code) &&
          (this.#cellsOf.get(group) ?? []).some(({ hidden }) => hidden.size > 0)),
    );
  }
}
