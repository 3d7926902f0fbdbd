/** Part of a workforce: its weight in the weight's unit, and what of it the values make automatable (weight × value). */
export interface Extent {
  /** In the weight’s unit. */
  readonly weight: number;
  /** Over occupations that have a value; the others add weight and nothing here. */
  readonly potential: number;
}

/**
 * How far technologies reach in a sector, or in all. Every figure is of a set of workforce cells (sector × occupation):
 * a cell that several technologies touch counts once. `reachable` and `waiting` are parts of `touched` and have no cell
 * in common; `touched` is a part of `all`.
 */
export interface Reach {
  /** Every cell of the sector, or of all of them, that may be told of. */
  readonly all: Extent;
  /** By any technology, in whatever ring. */
  readonly touched: Extent;
  /** By a technology in one of the counted rings that waits for no platform. */
  readonly reachable: Extent;
  /** By technologies in the counted rings, but only by such as wait for a platform that is not in place. */
  readonly waiting: Extent;
  /** The touched weight of each technology added up, overlaps and all: what the union is less than. */
  readonly summedWeight: number;
}

/** Whether a technology can be used in a sector: in a counted ring, held back by a platform, or further out. */
export type Reachability = "reachable" | "waiting" | "later";

/** A technology in one sector. */
export interface WhereCell extends Extent {
  /** Id of the sector. */
  readonly sector: string;
  /** Its ring in that sector; undefined where it has none. */
  readonly ring: string | undefined;
  /** By that ring, and the platforms that the technology waits for. */
  readonly reach: Reachability;
  /** By code; each once, also where several areas of use name it. */
  readonly occupations: readonly ({ readonly code: string } & Extent)[];
}

/** Where one technology meets the workforce. */
export interface WhereRow {
  /** Id of the technology. */
  readonly technology: string;
  /** Ids of platforms that are not in place and that it waits for, itself or through what it depends on. */
  readonly waitsFor: readonly string[];
  /** By sector, where it touches anybody. */
  readonly cells: readonly WhereCell[];
  /** Of its cells together: they have no occupation in a sector in common. */
  readonly total: Extent;
}

/** Technologies × sectors: where a radar meets a workforce. */
export interface WhereMatrix {
  /** The rings that count as reachable today. */
  readonly rings: readonly string[];
  /** Over all sectors. */
  readonly total: Reach;
  /** In the order of ids: those with rows that may be told of, touched or not; "" for rows without a sector. */
  readonly sectors: readonly ({ readonly sector: string } & Reach)[];
  /** Active technologies that name occupations in an area of use, in the order of the radar. */
  readonly rows: readonly WhereRow[];
  /** Active technologies that name none: nothing is known of where they reach. */
  readonly unlinked: readonly string[];
  /** How many cells of the workforce (sector × occupation) are left out of every figure, for being small or telling one. */
  readonly hiddenCells: number;
}
