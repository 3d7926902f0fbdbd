import type { PlanFigures, PlanViewInput } from "@kommuneradar/charts";
import { workforceYears } from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { settingsOf } from "../estimate/changed-settings.js";
import { EstimateInputs } from "../estimate/estimate-inputs.js";
import { EstimateScores } from "../estimate/estimate-scores.js";
import { StaleEstimate } from "../estimate/stale-estimate.js";
import { titleOf } from "../estimate/view-input.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";

/** What the scenarios of a plan are played over now. */
export interface FiguresNow {
  readonly figures: PlanViewInput["figures"];
  readonly fictional: boolean;
}

/**
 * Follows the estimate of a plan (the first that names the plan, else the first that names its radar) with its workforce and
 * its own score sets, as they are typed. Edits of the plan cost no estimate.
 */
export class FollowedFigures implements vscode.Disposable {
  private inputs:
    | { readonly uri: string; readonly of: EstimateInputs; readonly listens: vscode.Disposable }
    | undefined;
  private readonly scores = new EstimateScores();
  private radar: string | undefined;
  private made: { readonly language: PageLanguage; readonly now: Promise<FiguresNow> } | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly plan: vscode.Uri,
    private readonly pool: WorkforcePool,
    private readonly service: Pick<LanguageService, "estimateOfPlan" | "estimateNaming">,
    private readonly files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.scores,
      this.changed,
      this.scores.onDidChange(() => this.change()),
      files.onDidChange(() => {
        if (service.estimateOfPlan(plan.toString(), this.radar) !== this.inputs?.uri) this.change();
      }),
    );
  }

  async read(radar: string | undefined, language: PageLanguage): Promise<FiguresNow> {
    await this.files.ready();
    this.radar = radar;
    const uri = this.service.estimateOfPlan(this.plan.toString(), radar);
    if (uri !== this.inputs?.uri) this.follow(uri);
    const { inputs } = this;
    if (inputs === undefined) return { figures: "none", fictional: false };
    if (this.made?.language !== language)
      this.made = { language, now: this.make(inputs.of, inputs.uri, language) };
    return this.made.now;
  }

  dispose(): void {
    this.follow(undefined);
    this.subscriptions.dispose();
  }

  private follow(uri: string | undefined): void {
    this.inputs?.listens.dispose();
    this.inputs = undefined;
    this.made = undefined;
    if (uri === undefined) return;
    const of = new EstimateInputs(vscode.Uri.parse(uri), this.pool, this.service, this.files);
    const listens = vscode.Disposable.from(
      of,
      of.onDidChange(() => this.change()),
    );
    this.inputs = { uri, of, listens };
  }

  private change(): void {
    this.made = undefined;
    this.changed.fire();
  }

  private async make(inputs: EstimateInputs, uri: string, language: PageLanguage): Promise<FiguresNow> {
    try {
      const source = await inputs.source(language);
      const loaded = workforceYears(await inputs.tables(source, language)).at(-1)?.files ?? [];
      const scores = await this.scores.read(source);
      const settings = { ...settingsOf(source.method, loaded), ranges: "analytic" as const };
      scores.refuseWithout(settings.scores, language);
      const tables = loaded.map(({ table }) => table);
      const {
        groups,
        suppression,
        scores: set,
      } = scores.now.estimator.publish(tables, settings, source.file);
      const figures: PlanFigures = {
        title: titleOf(source.file, baseName(vscode.Uri.parse(uri)), language),
        sectors: groups.map(({ key, weight, coverage, mean, meanInterval }) => ({
          sector: key["sector"] ?? "",
          ...{ weight, coverage, mean, meanInterval },
        })),
        settings,
        hiddenSectors: suppression?.groups.length ?? 0,
        isShare: set.scale.unit === "probability",
      };
      return { figures, fictional: tables.some((table) => table.fictional) };
    } catch (error) {
      if (!(error instanceof StaleEstimate)) throw error;
      return { figures: "failed", fictional: false };
    }
  }
}
