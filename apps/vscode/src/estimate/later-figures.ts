import {
  type EstimateFile,
  type EstimateResult,
  type EstimateSettings,
  estimateSensitivityInSteps,
  sameItems,
  type TotalSensitivity,
  type WorkforceTable,
} from "@kommuneradar/core";
import type * as vscode from "vscode";
import { Later } from "./later.js";
import type { OwnEstimator } from "./own-estimators.js";
import type { AskSensitivity, AskVariants, Variants } from "./view-input.js";

/** What of a view takes longer than a keystroke: ranges that are drawn, and what each choice does to the total. */
export class LaterFigures implements vscode.Disposable {
  private readonly ranges: Later<EstimateResult>;
  private readonly sensitivity: Later<TotalSensitivity>;
  /** Until the next one is made. */
  private last: { readonly under: string; readonly value: TotalSensitivity } | undefined;
  private readonly variants: Later<Variants>;
  private lastVariants: { readonly under: readonly unknown[]; revision: number; value: Variants } | undefined;
  private current = 0;

  /** @param finished is told when a picture would show more than the last one did */
  constructor(finished: () => void) {
    this.ranges = new Later(finished);
    this.sensitivity = new Later(finished);
    this.variants = new Later(finished);
  }

  /** Number of what is estimated; another one after each change. */
  get revision(): number {
    return this.current;
  }

  /** Something else is to be estimated. */
  restart(): void {
    this.current++;
    this.cancel();
  }

  /** Settings that an estimate is made with now: analytic ranges in place of those that are still to be drawn. */
  settingsNow(
    revision: number,
    tables: readonly WorkforceTable[],
    settings: EstimateSettings,
    file: EstimateFile | undefined,
    { estimator }: OwnEstimator,
  ): EstimateSettings {
    if (settings.ranges === "analytic" || !(settings.draws > 0)) return settings;
    const isNewest = revision === this.current;
    const drawn = isNewest && this.ranges.ask(revision, () => estimator.inSteps(tables, settings, file));
    return drawn ? settings : { ...settings, ranges: "analytic" };
  }

  /** Gives the sensitivity as it is asked for in a picture of a revision: the last one of the same settings, until it is made. */
  sensitivityOf(revision: number, { reference }: OwnEstimator): AskSensitivity {
    return (shown, plain) => {
      const under = JSON.stringify(plain);
      const now =
        revision === this.current
          ? this.sensitivity.ask(revision, () => estimateSensitivityInSteps(shown, reference, plain))
          : undefined;
      if (now !== undefined) this.last = { under, value: now };
      const value = this.last?.under === under ? this.last.value : undefined;
      return { value, isOld: now === undefined };
    };
  }

  /**
   * Gives the variants in a picture of a revision. Those of other settings say nothing: then they are made at once, as in
   * the first picture. A key has the last ones stand until nobody types.
   */
  variantsOf(revision: number): AskVariants {
    return (under, make) => {
      const last = this.lastVariants;
      if (last === undefined || !sameItems(last.under, under)) {
        const value = make();
        this.lastVariants = { under, revision, value };
        return value;
      }
      if (last.revision === revision || revision !== this.current) return last.value;
      const value = this.variants.ask(revision, function* () {
        yield;
        return make();
      });
      if (value === undefined) return last.value;
      this.lastVariants = { under, revision, value };
      return value;
    };
  }

  /** Nobody looks at it any more. */
  closeSensitivity(): void {
    this.sensitivity.cancel();
  }

  dispose(): void {
    this.cancel();
  }

  private cancel(): void {
    this.ranges.cancel();
    this.sensitivity.cancel();
    this.variants.cancel();
  }
}
