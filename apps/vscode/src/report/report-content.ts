import {
  type DocumentId,
  fillTemplate,
  onePage,
  piecesOf,
  type Report,
  type ReportSources,
  reportSourcesInSteps,
  type TemplatePiece,
} from "@kommuneradar/charts";
import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { revealLine } from "../documents/reveal-line.js";
import { Later } from "../estimate/later.js";
import { type Place, StaleEstimate } from "../estimate/stale-estimate.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PanelAccess, PreviewContent, Rendered } from "../preview/preview-kind.js";
import { type PageLanguage, readMessage, type Status } from "../protocol/envelope.js";
import type { ReportFromWebview } from "../protocol/from-webview.js";
import { type ReportChoice, savedReport } from "../protocol/report-choice.js";
import type { ReportPicture } from "../protocol/to-webview.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { FollowedReportFiles } from "./followed-report-files.js";
import { ReportTemplate } from "./report-template.js";
import { SavingReport } from "./saving-report.js";

const documents: Readonly<Record<Exclude<ReportChoice, "one-page" | "template">, readonly DocumentId[]>> = {
  all: ["report", "radar", "method"],
  report: ["report"],
  radar: ["radar"],
  method: ["method"],
};

/** The content of a report view: every file of the report, saved or not. It is made when nobody types, in short turns. */
export class ReportContent implements PreviewContent<ReportPicture, ReportFromWebview> {
  private readonly files: FollowedReportFiles;
  private readonly sources: Later<ReportSources>;
  private readonly saving: SavingReport;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private readonly template: ReportTemplate;
  /** undefined: nobody has chosen. */
  private chosen: ReportChoice | undefined;
  /** Number of the state of the files. */
  private revision = 1;
  private currentVersion = 1;
  private problem: Place | undefined;
  private isStale = false;
  private isInLanguage: PageLanguage | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    document: vscode.Uri,
    panel: PanelAccess,
    pool: WorkforcePool,
    service: LanguageService,
    files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
    log: vscode.LogOutputChannel,
  ) {
    this.files = new FollowedReportFiles(document, pool, service, files);
    this.template = new ReportTemplate(document, () => this.advance());
    this.sources = new Later(() => this.advance());
    this.saving = new SavingReport(document, panel, log);
    this.subscriptions = vscode.Disposable.from(
      this.files,
      this.template,
      this.changed,
      this.files.onDidChange(() => {
        this.revision++;
        this.advance();
      }),
    );
  }

  version(): number {
    return this.currentVersion;
  }

  async render(language: PageLanguage): Promise<Rendered<ReportPicture>> {
    if (language !== this.isInLanguage) this.revision++;
    this.isInLanguage = language;
    const { revision, choice } = this;
    const hasTemplate = this.template.isNamed;
    try {
      const template = choice === "template" ? await this.template.read(language) : undefined;
      const reading = await this.files.read(language);
      const sources = this.sources.ask(revision, function* () {
        yield;
        return yield* reportSourcesInSteps(reading);
      });
      this.isStale = false;
      const picture = sources && { choice, hasTemplate, report: reportOf(choice, sources, template) };
      return { picture, status: this.status() };
    } catch (error) {
      if (!(error instanceof StaleEstimate)) throw error;
      this.sources.cancel();
      this.isStale = true;
      this.problem = error.place;
      const line = error.place === undefined ? null : error.place.line + 1;
      return { picture: undefined, status: { kind: "stale", message: error.message, line } };
    }
  }

  receive(message: ReportFromWebview): void {
    switch (message.type) {
      case "choose":
        this.chosen = message.choice;
        this.advance();
        break;
      case "save":
        void this.saving.ask(this.choice, this.isStale);
        break;
      case "written":
      case "notWritten":
        void this.saving.receive(message);
        break;
      case "revealProblem":
        if (this.problem !== undefined) void revealLine(this.problem.uri, this.problem.line);
        break;
      case "ready":
        break;
    }
  }

  state(): object {
    return { choice: this.chosen };
  }

  restore(state: unknown): void {
    const saved = readMessage(savedReport, state);
    if (saved === undefined) return;
    this.chosen = saved.choice;
    this.advance();
  }

  dispose(): void {
    this.sources.cancel();
    this.subscriptions.dispose();
  }

  /** What is shown: a template of one's own, where one is named and nobody has chosen. */
  private get choice(): ReportChoice {
    if (this.template.isNamed) return this.chosen ?? "template";
    return this.chosen === undefined || this.chosen === "template" ? "report" : this.chosen;
  }

  private advance(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private status(): Status {
    const bytes = this.files.followedOnSaveOnly;
    return bytes > 0 ? { kind: "on-save-only", bytes } : { kind: "current" };
  }
}

function reportOf(
  choice: ReportChoice,
  sources: ReportSources,
  template: readonly TemplatePiece[] = [],
): Report {
  if (choice === "one-page") return onePage(sources);
  const pieces = choice === "template" ? template : piecesOf(documents[choice], sources.language);
  return fillTemplate(pieces, sources);
}
