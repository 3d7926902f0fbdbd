import type { EstimateViewInput } from "@kommuneradar/charts";
import { sameItems } from "@kommuneradar/core";
import type * as vscode from "vscode";
import { type Clock, hostClock } from "../preview/clock.js";
import { calm } from "./later.js";

type Explained = NonNullable<EstimateViewInput["explanation"]>;

/**
 * The explanation that is open. To find an occupation's rows all rows are looked through, which costs more than a key may:
 * where only rows changed the last one stands until nobody types. Of another figure, or under other settings, it would be
 * wrong: then it is made with the picture.
 */
export class CalmExplanation implements vscode.Disposable {
  private last:
    | { readonly under: readonly unknown[]; readonly revision: number; readonly value: Explained }
    | undefined;
  /** Nobody has typed since what is estimated became this. */
  private calmAt: number | undefined;
  private waiting: unknown;

  /** @param finished is told when a picture would show more than the last one did */
  constructor(
    private readonly finished: () => void,
    private readonly clock: Clock = hostClock,
  ) {}

  /** The explanation of rows before, if that is what is to stand in a picture of a revision; else it is to be made. */
  standing(revision: number, under: readonly unknown[]): Explained | undefined {
    const { last } = this;
    if (last === undefined || !sameItems(last.under, under)) return undefined;
    if (last.revision === revision || this.calmAt === revision) return undefined;
    this.clock.clear(this.waiting);
    this.waiting = this.clock.set(() => {
      this.calmAt = revision;
      this.finished();
    }, calm);
    return last.value;
  }

  /** Keeps what a picture was made with; undefined where nothing is explained. */
  keep(revision: number, under: readonly unknown[], value: Explained | undefined): void {
    this.clock.clear(this.waiting);
    this.last = value && { under, revision, value };
  }

  dispose(): void {
    this.clock.clear(this.waiting);
  }
}
