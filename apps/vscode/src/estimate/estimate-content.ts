import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { revealLine } from "../documents/reveal-line.js";
import { exportName } from "../export/export-name.js";
import { type Exports, NothingToExport } from "../export/exports.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PanelAccess, PreviewContent, Rendered } from "../preview/preview-kind.js";
import { type PageLanguage, readMessage, type Status } from "../protocol/envelope.js";
import type { EstimateFromWebview } from "../protocol/from-webview.js";
import { type SavedView, savedView } from "../protocol/saved-view.js";
import type { EstimatePicture } from "../protocol/to-webview.js";
import { FollowedRadar } from "../radar/followed-radar.js";
import { currentLanguage, t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { asYaml } from "./changed-settings.js";
import { EstimateInputs } from "./estimate-inputs.js";
import { EstimatePictures } from "./estimate-pictures.js";
import { EstimateScores } from "./estimate-scores.js";
import { FollowedPlan } from "./followed-plan.js";
import { picturesBetween } from "./picture-changes.js";
import { StaleEstimate } from "./stale-estimate.js";
import { whyNot20 } from "./why-not-20.js";

/** The content of an estimate view: an estimate file and its workforce files, or a workforce file alone. */
export class EstimateContent implements PreviewContent<EstimatePicture, EstimateFromWebview> {
  private readonly chosen: SavedView = { settings: {}, compared: {}, sensitivity: false, explanation: null };
  private readonly pictures: EstimatePictures;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private currentVersion = 1;
  private problem: { readonly uri: vscode.Uri; readonly line: number } | undefined;
  readonly onDidChange = this.changed.event;
  readonly changes = picturesBetween;

  constructor(
    private readonly document: vscode.Uri,
    pool: WorkforcePool,
    panel: Pick<PanelAccess, "post">,
    service: Pick<LanguageService, "estimateNaming" | "radarWithPlans" | "planNamed">,
    files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    const inputs = new EstimateInputs(document, pool, service, files);
    const scores = new EstimateScores();
    const radar = new FollowedRadar(service, files);
    const plan = new FollowedPlan(service, files);
    this.pictures = new EstimatePictures(document, { inputs, scores, radar, plan }, this.chosen, () =>
      this.advance(),
    );
    this.subscriptions = vscode.Disposable.from(
      inputs,
      scores,
      radar,
      plan,
      this.pictures,
      this.changed,
      scores.onDidChange(() => this.change()),
      inputs.onDidChange(() => this.change()),
      // What is estimated stands as it stood: only what it is compared with is another.
      inputs.onDidSave(() => this.advance()),
      scores.onDidSave(() => this.advance()),
      // The figures stand; only where the radar meets them is another.
      radar.onDidChange(() => this.advance()),
      plan.onDidChange(() => this.advance()),
      inputs.onDidProgress((progress) => panel.post({ type: "progress", ...progress })),
    );
  }

  version(): number {
    return this.currentVersion;
  }

  async render(language: PageLanguage): Promise<Rendered<EstimatePicture>> {
    try {
      return { picture: await this.pictures.make(language), status: this.status() };
    } catch (error) {
      if (!(error instanceof StaleEstimate)) throw error;
      this.problem = error.place;
      const line = error.place === undefined ? null : error.place.line + 1;
      return { picture: undefined, status: { kind: "stale", message: error.message, line } };
    }
  }

  receive(message: EstimateFromWebview): void {
    switch (message.type) {
      case "revealOccupation":
        this.revealOccupation(message.code);
        break;
      case "overrideOccupation":
        void vscode.commands.executeCommand("kommuneradar.override", this.document, message.code);
        break;
      case "openWhyNot20":
        void vscode.env.openExternal(vscode.Uri.parse(whyNot20(currentLanguage())));
        break;
      case "revealProblem":
        if (this.problem !== undefined) void revealLine(this.problem.uri, this.problem.line);
        break;
      case "changeSettings":
        this.chosen.settings = message.settings;
        this.change();
        break;
      case "changeCompared":
        this.chosen.compared = message.compared;
        this.change();
        break;
      case "openSensitivity":
        if (message.open === this.chosen.sensitivity) break;
        this.chosen.sensitivity = message.open;
        if (!message.open) this.pictures.closeSensitivity();
        this.advance();
        break;
      case "explain":
        this.chosen.explanation = message.path;
        this.advance();
        break;
      case "revealRow": {
        const table = this.pictures.tables[message.table];
        if (table !== undefined) void revealLine(table.uri, message.line);
        break;
      }
      case "copySettings":
        void vscode.env.clipboard.writeText(`${asYaml(this.chosen.settings, this.pictures.scoreFiles)}\n`);
        break;
      case "openProblems":
        void vscode.commands.executeCommand("workbench.actions.view.problems");
        break;
      case "importWorkforce":
        void vscode.commands.executeCommand("kommuneradar.importWorkforce");
        break;
      case "openExample":
        void vscode.commands.executeCommand("kommuneradar.openExample");
        break;
      case "ready":
        break;
    }
  }

  async exports(language: PageLanguage): Promise<Exports> {
    try {
      const { view } = await this.pictures.make(language);
      const document = this.pictures.figures();
      if (document === undefined) throw new NothingToExport(t("There are no figures yet."));
      const { title, sourceLine } = view;
      const name = exportName(this.document).replace(/\.workforce$/, ".estimate");
      const { estimateExports } = await import("./estimate-exports.js");
      return estimateExports({ document, title, sourceLine, language, name });
    } catch (error) {
      if (error instanceof StaleEstimate) throw new NothingToExport(error.message);
      throw error;
    }
  }

  state(): SavedView {
    return { ...this.chosen };
  }

  restore(state: unknown): void {
    const saved = readMessage(savedView, state);
    if (saved === undefined) return;
    Object.assign(this.chosen, saved);
    this.change();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Something else is to be estimated. */
  private change(): void {
    this.pictures.restart();
    this.advance();
  }

  /** Another picture is to be made. */
  private advance(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private status(): Status {
    const bytes = Math.max(0, ...this.pictures.tables.map(({ file }) => file.followedOnSaveOnly));
    return bytes > 0 ? { kind: "on-save-only", bytes } : { kind: "current" };
  }

  private revealOccupation(code: string): void {
    for (const { uri, table } of this.pictures.tables) {
      const line = table.firstLineOf(code);
      if (line === undefined) continue;
      void revealLine(uri, line);
      return;
    }
  }
}
