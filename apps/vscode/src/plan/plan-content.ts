import { buildPlanView, type PlanView } from "@kommuneradar/charts";
import { type PlanFile, type PlanReading, personnelHorizon } from "@kommuneradar/core";
import type { LanguageService, ServiceDocument } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseName, changesText, FollowedFile } from "../documents/followed-file.js";
import { revealLine } from "../documents/reveal-line.js";
import { exportName } from "../export/export-name.js";
import { type Exports, NothingToExport } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import { firstError, hasError } from "../language/first-error.js";
import { serviceDocument, serviceText } from "../language/service.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PreviewContent, Rendered } from "../preview/preview-kind.js";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import type { PlanFromWebview } from "../protocol/from-webview.js";
import type { PlanPicture } from "../protocol/to-webview.js";
import { FollowedRadar } from "../radar/followed-radar.js";
import { t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { FollowedFigures } from "./followed-figures.js";
import { planEntries } from "./plan-entries.js";

/** The content of a plan's preview: a plan file, saved or not, its radar, and the estimate its scenarios are played over. */
export class PlanContent implements PreviewContent<PlanPicture, PlanFromWebview> {
  private readonly file: FollowedFile;
  private readonly radar: FollowedRadar;
  private readonly figures: FollowedFigures;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private currentVersion = 1;
  /** The last text without an error. */
  private reading: PlanReading | undefined;
  private shown: PlanFile | undefined;
  private problemLine = 0;
  readonly onDidChange = this.changed.event;

  constructor(
    uri: vscode.Uri,
    pool: WorkforcePool,
    private readonly service: LanguageService,
    files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.file = new FollowedFile(uri);
    this.radar = new FollowedRadar(service, files);
    this.figures = new FollowedFigures(uri, pool, service, files);
    this.subscriptions = vscode.Disposable.from(
      this.file,
      this.radar,
      this.figures,
      this.changed,
      this.radar.onDidChange(() => this.change()),
      this.figures.onDidChange(() => this.change()),
      this.file.onDidChange((event) => {
        if (changesText(event)) this.change();
      }),
    );
  }

  version(): number {
    return this.currentVersion;
  }

  async render(language: PageLanguage): Promise<Rendered<PlanPicture>> {
    const document = await this.read();
    if (document === undefined) return { picture: undefined, status: stale(t("The file is not there.")) };
    const reading = this.service.planFile(document);
    const error = firstError(reading.problems, language);
    const status: Status = error === undefined ? { kind: "current" } : stale(error.message, error.line + 1);
    this.problemLine = error?.line ?? 0;
    // With an error the last good text stays; before there is one, what could be read is better than nothing.
    if (error === undefined && reading.plan !== undefined) this.reading = reading;
    const now = (this.reading ?? reading).plan;
    if (now === undefined) return { picture: undefined, status };
    const view = await this.viewOf(now, language);
    this.shown = now;
    return { picture: { view, isPartial: this.reading === undefined }, status };
  }

  receive(message: PlanFromWebview): void {
    switch (message.type) {
      case "revealEntry": {
        const entry = this.shown && planEntries(this.shown).find(({ key }) => key === message.key);
        if (entry !== undefined) void revealLine(this.file.uri, entry.range.start.line);
        break;
      }
      case "revealProblem":
        void revealLine(this.file.uri, this.problemLine);
        break;
      case "ready":
        break;
    }
  }

  async exports(language: PageLanguage, script: ReadPageScript): Promise<Exports> {
    const document = await this.read();
    const reading = document && this.service.planFile(document);
    if (reading?.plan === undefined || hasError(reading.problems)) {
      throw new NothingToExport(
        t("The file has errors. Mend them first: what cannot be read would be left out."),
      );
    }
    const { plan } = reading;
    const { figures, scores, fictional } = await this.figures.readAsStated(plan.radar, language);
    const radar = this.radar.read(this.file.uri, plan.radar)?.radar;
    const viewIn = (each: PageLanguage) => buildPlanView({ plan, language: each, radar, figures, fictional });
    const isPlayed = plan.scenarios.length > 0 && typeof figures === "object" && scores !== undefined;
    const horizon = isPlayed
      ? {
          ...figures,
          scores,
          fictional,
          language: plan.language,
          horizons: plan.scenarios.map((scenario) => personnelHorizon(scenario, figures.sectors)),
        }
      : undefined;
    const { planExports } = await import("./plan-exports.js");
    return planExports(viewIn, horizon, language, exportName(this.file.uri), script);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private change(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private async viewOf(plan: PlanFile, language: PageLanguage): Promise<PlanView> {
    const { figures, fictional } = await this.figures.read(plan.radar, language);
    const view = buildPlanView({
      plan,
      language,
      radar: this.radar.read(this.file.uri, plan.radar)?.radar,
      figures,
      fictional,
    });
    return view.title === "" ? { ...view, title: baseName(this.file.uri) } : view;
  }

  private async read(): Promise<ServiceDocument | undefined> {
    const open = this.file.document;
    if (open !== undefined) return serviceDocument(open);
    const text = await this.file.readText();
    return text === undefined ? undefined : serviceText(this.file.uri, text);
  }
}

const stale = (message: string, line: number | null = null): Status => ({ kind: "stale", message, line });
