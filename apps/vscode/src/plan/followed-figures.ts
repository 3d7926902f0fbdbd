import { type PlanFigures, type PlanViewInput, toldSectors } from "@kommuneradar/charts";
import {
  type EstimateResult,
  type HiddenCells,
  type HorizonSector,
  keepLast,
  mappedProcesses,
  type PublishedEstimate,
  processPotential,
  type WorkforceTable,
  workforceYears,
} from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { settingsOf } from "../estimate/changed-settings.js";
import { EstimateInputs } from "../estimate/estimate-inputs.js";
import { EstimateScores } from "../estimate/estimate-scores.js";
import type { EstimateSource } from "../estimate/estimate-source.js";
import type { Estimator } from "../estimate/estimator.js";
import { FollowedInputs } from "../estimate/followed-inputs.js";
import { FollowedPlan } from "../estimate/followed-plan.js";
import { StaleEstimate } from "../estimate/stale-estimate.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";

/** What the scenarios of a plan are played over now. */
export interface FiguresNow {
  readonly figures: PlanViewInput["figures"];
  readonly fictional: boolean;
  /** The set that the figures are of, where there are figures. */
  readonly scores?: EstimateResult["scores"];
}

type SectorsWith = (processes: ReturnType<typeof mappedProcesses>) => readonly HorizonSector[];

/** The estimate as it is published by sector; its work processes are another matter, that of plans. */
type MadeEstimate =
  | "failed"
  | {
      readonly source: EstimateSource;
      readonly fictional: boolean;
      readonly scores: EstimateResult["scores"];
      readonly figures: Omit<PlanFigures, "sectors">;
      readonly sectorsWith: SectorsWith;
    };

/**
 * Follows the estimate of a plan (the first that names the plan, else the first that names its radar) with its workforce and
 * its own score sets and the work processes of the plan it names, as they are typed. Edits of a plan cost no estimate.
 */
export class FollowedFigures implements vscode.Disposable {
  private readonly estimate: FollowedInputs;
  private readonly scores = new EstimateScores();
  private readonly processes: FollowedPlan;
  private radar: string | undefined;
  private made: { readonly language: PageLanguage; readonly now: Promise<MadeEstimate> } | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly plan: vscode.Uri,
    pool: WorkforcePool,
    private readonly service: Pick<LanguageService, "estimateOfPlan" | "estimateNaming" | "planNamed">,
    private readonly files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.processes = new FollowedPlan(service, files);
    this.estimate = new FollowedInputs(
      (uri) => new EstimateInputs(uri, pool, service, files),
      () => this.change(),
    );
    this.subscriptions = vscode.Disposable.from(
      this.estimate,
      this.scores,
      this.processes,
      this.changed,
      this.processes.onDidChange(() => this.changed.fire()),
      this.scores.onDidChange(() => this.change()),
      files.onDidChange(() => {
        if (service.estimateOfPlan(plan.toString(), this.radar) !== this.estimate.uri) this.change();
      }),
    );
  }

  async read(radar: string | undefined, language: PageLanguage): Promise<FiguresNow> {
    const inputs = await this.inputsFor(radar);
    if (inputs === undefined) return { figures: "none", fictional: false };
    if (this.made?.language !== language) this.made = { language, now: this.make(inputs, language, false) };
    return this.figuresOf(await this.made.now);
  }

  /** The same for a file: with the ranges that the estimate states, which take longer, as the command line has them. */
  async readAsStated(radar: string | undefined, language: PageLanguage): Promise<FiguresNow> {
    const inputs = await this.inputsFor(radar);
    if (inputs === undefined) return { figures: "none", fictional: false };
    return this.figuresOf(await this.make(inputs, language, true));
  }

  private async inputsFor(radar: string | undefined) {
    await this.files.ready();
    this.radar = radar;
    if (this.estimate.follow(this.service.estimateOfPlan(this.plan.toString(), radar))) this.made = undefined;
    return this.estimate.inputs;
  }

  private figuresOf(made: MadeEstimate): FiguresNow {
    if (made === "failed") return { figures: "failed", fictional: false };
    const { estimate, plan } = this.processes.read(made.source) ?? {};
    const sectors = made.sectorsWith(mappedProcesses(estimate, plan));
    const { fictional, scores } = made;
    return { figures: { ...made.figures, sectors }, fictional, scores };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private change(): void {
    this.made = undefined;
    this.changed.fire();
  }

  private async make(
    inputs: EstimateInputs,
    language: PageLanguage,
    asStated: boolean,
  ): Promise<MadeEstimate> {
    try {
      const source = await inputs.source(language);
      const { year, files: loaded = [] } = workforceYears(await inputs.tables(source, language)).at(-1) ?? {};
      const scores = await this.scores.read(source);
      const stated = settingsOf(source.method, loaded);
      const settings = {
        ...stated,
        groupBy: ["sector"],
        ...(asStated && stated.draws > 0 ? {} : { ranges: "analytic" as const }),
      };
      scores.refuseWithout(settings.scores, language);
      const tables = loaded.map(({ table }) => table);
      const { estimator } = scores.now;
      const published = estimator.publish(tables, settings, source.file);
      return {
        source,
        fictional: tables.some((table) => table.fictional),
        scores: published.scores,
        figures: {
          title: source.file?.title ?? baseName(source.base),
          settings,
          year,
          coverage: published.total.coverage,
          hiddenSectors: published.suppression?.groups.length ?? 0,
          isShare: published.scores.scale.unit === "probability",
        },
        sectorsWith: this.sectorsOf(tables, published, estimator, source),
      };
    } catch (error) {
      if (!(error instanceof StaleEstimate)) throw error;
      return "failed";
    }
  }

  /** The sectors with the processes there are now: an edit of a plan that touches none of them costs nothing. */
  private sectorsOf(
    tables: readonly WorkforceTable[],
    published: PublishedEstimate,
    estimator: Estimator,
    { file }: EstimateSource,
  ): SectorsWith {
    const keep = keepLast<readonly HorizonSector[]>(1);
    const hidden = keepLast<HiddenCells, undefined>(1);
    return (processes) =>
      keep(JSON.stringify(processes), () => {
        if (processes.mapped.length === 0) return toldSectors(published, undefined);
        const found = processPotential({
          ...processes,
          ...{ tables, published },
          scorer: estimator.scorer(published.settings),
          hidden: hidden(undefined, () => estimator.hiddenCells(tables, published, file, {})),
          sectorRanges: true,
        });
        return toldSectors(published, found);
      });
  }
}
