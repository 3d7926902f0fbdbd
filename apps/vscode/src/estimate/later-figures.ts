import {
  type EstimateFile,
  type EstimateResult,
  type EstimateSettings,
  estimateSensitivityInSteps,
  type TotalSensitivity,
  type WhereMatrix,
  type WorkforceTable,
} from "@kommuneradar/core";
import type * as vscode from "vscode";
import { AfterTyping, type AskAfterTyping } from "./after-typing.js";
import { Later } from "./later.js";
import type { OwnEstimator } from "./own-estimators.js";
import type { AskSensitivity, FoundProcesses, Variants } from "./view-input.js";

/** What of a view takes longer than a keystroke: ranges that are drawn, and what each choice does to the total. */
export class LaterFigures implements vscode.Disposable {
  private readonly ranges: Later<EstimateResult>;
  private readonly sensitivity: Later<TotalSensitivity>;
  /** Until the next one is made. */
  private last: { readonly under: string; readonly value: TotalSensitivity } | undefined;
  private readonly variants: AfterTyping<Variants>;
  private readonly where: AfterTyping<WhereMatrix>;
  /** One for each kind of range: of the same rows each has its own. */
  private readonly processes: Readonly<Record<EstimateSettings["ranges"], AfterTyping<FoundProcesses>>>;
  private current = 0;

  /** @param finished is told when a picture would show more than the last one did */
  constructor(finished: () => void) {
    this.ranges = new Later(finished);
    this.sensitivity = new Later(finished);
    this.variants = new AfterTyping(finished);
    this.where = new AfterTyping(finished);
    this.processes = { sampled: new AfterTyping(finished), analytic: new AfterTyping(finished) };
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

  /** Other mappings and score sets, as they are asked for in a picture of a revision. */
  variantsOf(revision: number): AskAfterTyping<Variants> {
    return this.variants.in(revision, this.current);
  }

  /** Where the radar meets the workforce, likewise. */
  whereOf(revision: number): AskAfterTyping<WhereMatrix> {
    return this.where.in(revision, this.current);
  }

  /** What work processes make of the figures, likewise. */
  processesOf(revision: number, ranges: EstimateSettings["ranges"]): AskAfterTyping<FoundProcesses> {
    return this.processes[ranges].in(revision, this.current);
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
    this.where.cancel();
    this.processes.sampled.cancel();
    this.processes.analytic.cancel();
  }
}
