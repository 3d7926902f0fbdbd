import { finish, type Steps } from "../steps.js";
import type { CellJournal, Moment } from "./cell-journal.js";
import type { CubeCells } from "./cube-cells.js";
import { PartedCells } from "./parted-cells.js";
import type { Parted, Parting } from "./parting.js";

/** Partings kept up to date. */
const partingsKept = 16;

/** Changes that a parting may be behind; what waits must stay small. */
const mostWaiting = 20_000;

interface Kept {
  readonly sums: PartedCells;
  /** The moment that they are of. */
  at: Moment;
}

/** The sums of a text's cells under every parting that was asked for lately. An edit is taken in when somebody asks. */
export class LiveParts {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly cells: CubeCells,
    private readonly occupations: readonly string[],
    private readonly dimensions: readonly string[],
    private readonly journal: CellJournal,
  ) {}

  /** The parts as they are now. */
  parted(parting: Parting): Parted {
    const kept = this.#kept.get(parting.id) ?? finish(this.#gathered(parting));
    for (let { next } = kept.at; next !== undefined; { next } = kept.at) {
      for (const { cell, rows, weightMilli } of next.changes) kept.sums.add(cell, rows, weightMilli);
      kept.at = next.moment;
    }
    this.#kept.delete(parting.id);
    this.#kept.set(parting.id, kept);
    return kept.sums.parted();
  }

  /** Makes parts beforehand that somebody will ask for, some cells at a step. An edit meanwhile ends it. */
  *prepare(partings: readonly Parting[]): Steps<void> {
    for (const parting of partings) {
      if (this.#kept.has(parting.id)) continue;
      const steps = this.#gathered(parting);
      const { latest } = this.journal;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          this.#kept.set(parting.id, step.value);
          break;
        }
        yield;
        if (this.journal.latest !== latest) return;
      }
    }
  }

  *#gathered(parting: Parting): Steps<Kept> {
    const sums = new PartedCells(this.cells, this.occupations, this.dimensions, parting);
    const at = this.journal.latest;
    yield* sums.gather();
    return { sums, at };
  }

  /** Lets go of what nobody has asked for lately. To be called after each edit. */
  forget(): void {
    const { count } = this.journal.latest;
    for (const [id, { at }] of this.#kept) {
      if (this.#kept.size > partingsKept || count - at.count > mostWaiting) this.#kept.delete(id);
    }
  }
}
