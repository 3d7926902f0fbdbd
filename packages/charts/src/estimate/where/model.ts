import type { Reachability, WalkPath } from "@kommuneradar/core";

/** A technology in a sector, or a sum: in words, and as a part of the sector's potential. */
export interface WherePart {
  readonly weightText: string;
  /** 0–1 of the potential of its sector; null where there is none. */
  readonly share: number | null;
  readonly shareText: string;
  /** Where it is explained; null where there is nothing to explain. */
  readonly path: WalkPath | null;
}

export interface WhereCellView extends WherePart {
  readonly reach: Reachability;
  /** `kan nås`, or what it waits for. */
  readonly reachText: string;
  readonly ring: string;
}

export interface WhereRowView {
  readonly id: string;
  readonly title: string;
  /** In the order of the sectors; null where it touches nobody. */
  readonly cells: readonly (WhereCellView | null)[];
  readonly total: WherePart;
  /** In the order of the sectors, the heaviest of each first. */
  readonly occupations: readonly WhereOccupationView[];
}

/** An occupation in a sector that a technology touches; its share is of the sector's potential. */
export interface WhereOccupationView extends WherePart {
  readonly code: string;
  readonly title: string;
  /** Language of the title where it is another than the page's; "" for the page's. */
  readonly language: "nb" | "en" | "";
  readonly sector: string;
  readonly sectorTitle: string;
}

/** Each person once, however many technologies touch them. */
export interface WhereSumView {
  readonly kind: "touched" | "reachable" | "waiting";
  readonly title: string;
  readonly cells: readonly WherePart[];
  readonly total: WherePart;
}

/** Where the technologies of a radar meet the workforce; plain JSON. */
export interface WhereView {
  readonly heading: string;
  /** What is reachable today and what waits, as a sentence. */
  readonly lead: string;
  readonly unit: string;
  /** Only those that a technology touches. */
  readonly sectors: readonly { readonly id: string; readonly title: string }[];
  /** There are other sectors than one: what is of all of them stands beside. */
  readonly hasAll: boolean;
  readonly rows: readonly WhereRowView[];
  readonly sums: readonly WhereSumView[];
  readonly notes: readonly string[];
}
