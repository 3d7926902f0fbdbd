import { createEstimateViewer } from "@kommuneradar/charts";
import {
  keepLast,
  municipalitiesOf,
  readEstimateFile,
  type ScoreFile,
  sameItems,
  type WalkPath,
  workforceYears,
} from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { baseName, readBytes } from "../documents/followed-file.js";
import { revealLine } from "../documents/reveal-line.js";
import { today } from "../language/service.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PanelAccess, PreviewContent, Rendered } from "../preview/preview-kind.js";
import type { Compared, ComparedOffer } from "../protocol/compared.js";
import { type PageLanguage, readMessage, type Status } from "../protocol/envelope.js";
import type { EstimateFromWebview } from "../protocol/from-webview.js";
import { type SavedView, savedView } from "../protocol/saved-view.js";
import type { EstimatePicture, SettingsOffer } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { FollowedRadar } from "../radar/followed-radar.js";
import { currentLanguage } from "../text/localize.js";
import { takeTurns } from "../workforce/turns.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { CalmExplanation } from "./calm-explanation.js";
import { applySettings, asYaml, type Changes, settingsOf } from "./changed-settings.js";
import { type ComparedChoice, comparedChoice } from "./compared-choice.js";
import { EstimateInputs } from "./estimate-inputs.js";
import { EstimateScores } from "./estimate-scores.js";
import type { EstimateSource } from "./estimate-source.js";
import { ExplainedRows } from "./explained-rows.js";
import { FollowedPlan } from "./followed-plan.js";
import { keepSaid } from "./keep-said.js";
import { LaterFigures } from "./later-figures.js";
import { keptPlaces } from "./occupation-places.js";
import type { OwnEstimator } from "./own-estimators.js";
import { SavedState } from "./saved-state.js";
import { settingsOffer } from "./settings-offer.js";
import { type LoadedTable, StaleEstimate } from "./stale-estimate.js";
import { titleOf, viewInput } from "./view-input.js";
import { whyNot20 } from "./why-not-20.js";

const noFiles: readonly ScoreFile[] = [];

/** The content of an estimate view: an estimate file and its workforce files, or a workforce file alone. */
export class EstimateContent implements PreviewContent<EstimatePicture, EstimateFromWebview> {
  private readonly inputs: EstimateInputs;
  private readonly scores = new EstimateScores();
  private readonly radar: FollowedRadar;
  private readonly plan: FollowedPlan;
  private readonly saved = new SavedState();
  private readonly later = new LaterFigures(() => this.advance());
  private readonly explanation = new CalmExplanation(() => this.advance());
  private scoreFiles: readonly ScoreFile[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private currentVersion = 1;
  private settings: ViewSettings = {};
  private compared: Compared = {};
  private withSensitivity = false;
  private explained: WalkPath | null = null;
  private readonly explainedRows = new ExplainedRows();
  private tables: readonly LoadedTable[] = [];
  private readonly viewOf = createEstimateViewer();
  private readonly places = keptPlaces();
  /** What a key in the rows does not change is made once. */
  private readonly keepChanges = keepLast<Changes, readonly unknown[]>(1, sameItems);
  private readonly keepChoice = keepLast<ComparedChoice | undefined, readonly unknown[]>(1, sameItems);
  private readonly keepOffer = keepLast<SettingsOffer, readonly unknown[]>(1, sameItems);
  private readonly keepSettings = keepSaid<SettingsOffer>();
  private readonly keepCompared = keepSaid<ComparedOffer | null>();
  private problem: { readonly uri: vscode.Uri; readonly line: number } | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly document: vscode.Uri,
    pool: WorkforcePool,
    panel: PanelAccess,
    service: Pick<LanguageService, "estimateNaming" | "radarWithPlans" | "planNamed">,
    files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.inputs = new EstimateInputs(document, pool, service, files);
    this.radar = new FollowedRadar(service, files);
    this.plan = new FollowedPlan(service, files);
    this.subscriptions = vscode.Disposable.from(
      this.inputs,
      this.scores,
      this.radar,
      this.plan,
      this.later,
      this.explanation,
      this.changed,
      this.scores.onDidChange(() => this.change()),
      this.inputs.onDidChange(() => this.change()),
      // What is estimated stands as it stood: only what it is compared with is another.
      this.inputs.onDidSave(() => this.advance()),
      this.scores.onDidSave(() => this.advance()),
      // The figures stand; only where the radar meets them is another.
      this.radar.onDidChange(() => this.advance()),
      this.plan.onDidChange(() => this.advance()),
      this.inputs.onDidProgress((progress) => panel.post({ type: "progress", ...progress })),
    );
  }

  version(): number {
    return this.currentVersion;
  }

  async render(language: PageLanguage): Promise<Rendered<EstimatePicture>> {
    try {
      return { picture: await this.picture(language), status: this.status() };
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
        this.settings = message.settings;
        this.change();
        break;
      case "changeCompared":
        this.compared = message.compared;
        this.change();
        break;
      case "openSensitivity":
        if (message.open === this.withSensitivity) break;
        this.withSensitivity = message.open;
        if (!message.open) this.later.closeSensitivity();
        this.advance();
        break;
      case "explain":
        this.explained = message.path;
        this.advance();
        break;
      case "revealRow": {
        const table = this.tables[message.table];
        if (table !== undefined) void revealLine(table.uri, message.line);
        break;
      }
      case "copySettings":
        void vscode.env.clipboard.writeText(`${asYaml(this.settings, this.scoreFiles)}\n`);
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

  state(): SavedView {
    const { settings, compared, withSensitivity: sensitivity, explained: explanation } = this;
    return { settings, compared, sensitivity, explanation };
  }

  restore(state: unknown): void {
    const saved = readMessage(savedView, state);
    if (saved === undefined) return;
    this.settings = saved.settings;
    this.compared = saved.compared;
    this.withSensitivity = saved.sensitivity;
    this.explained = saved.explanation;
    this.change();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Something else is to be estimated. */
  private change(): void {
    this.later.restart();
    this.advance();
  }

  /** Another picture is to be made. */
  private advance(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private async picture(language: PageLanguage): Promise<EstimatePicture> {
    const { revision } = this.later;
    const source = await this.inputs.source(language);
    const { explained } = this;
    const byYear = workforceYears(await this.inputs.tables(source, language));
    const tables = byYear.at(-1)?.files ?? [];
    this.tables = tables;
    this.scoreFiles = source.method?.scoreFiles ?? noFiles;
    const scores = await this.scores.read(source);
    const { estimator, reference } = scores.now;
    const changes = this.keepChanges(
      [
        source.method,
        tables[0]?.table.format.classification,
        tables[0]?.table.format.weight,
        JSON.stringify(this.settings),
      ],
      () => applySettings(settingsOf(source.method, tables), this.settings),
    );
    scores.refuseWithout(changes.now.scores, language);
    this.settings = changes.changed;
    const counted = tables.map(({ table }) => table);
    // A key never fills a turn; the first picture of a large file does, each part of it.
    const giveTurns = takeTurns();
    const municipalities = municipalitiesOf(counted);
    const choice = this.keepChoice([source.file, this.compared, language, ...municipalities], () =>
      comparedChoice(source.file, this.compared, municipalities, referenceData, language),
    );
    await giveTurns();
    const saved = await this.savedMoment(source, tables, scores.saved);
    await giveTurns();
    const settings = this.later.settingsNow(revision, counted, changes.now, source.file, scores.now);
    await giveTurns();
    const asked = [JSON.stringify(explained), estimator, changes.now, source.file, choice];
    const standing = explained === null ? undefined : this.explanation.standing(revision, asked);
    const moment = {
      title: titleOf(source.file, baseName(this.document), language),
      file: source.file,
      tables: standing === undefined ? await this.explainedRows.in(tables, explained) : tables,
      settings,
      compared: choice,
      municipalities,
      explained: explained ?? undefined,
      standing,
      years: byYear.flatMap(({ year, files }) =>
        year === undefined ? [] : [{ year, tables: files.map(({ table }) => table) }],
      ),
      saved,
      places: this.places,
      radar: this.radar.read(source.base, source.method?.radar),
      processesNow: this.plan.read(source),
      processes: this.later.processesOf(revision, settings.ranges),
      variants: this.later.variantsOf(revision),
      where: this.later.whereOf(revision),
      ...(this.withSensitivity ? { sensitivity: this.later.sensitivityOf(revision, scores.now) } : {}),
      language,
      date: today(),
    };
    const input = viewInput(moment, estimator, reference);
    if (standing === undefined) this.explanation.keep(revision, asked, input.explanation);
    await giveTurns();
    return {
      view: this.viewOf(input),
      settings: this.keepOffer([changes, source.file !== undefined, reference, this.scoreFiles], () =>
        this.keepSettings(settingsOffer(changes, source.file !== undefined, reference, this.scoreFiles)),
      ),
      compared: this.keepCompared(choice?.offer ?? null),
    };
  }

  private async savedMoment(
    { file, method }: EstimateSource,
    tables: readonly LoadedTable[],
    { estimator, reference }: OwnEstimator,
  ) {
    const saved = await this.saved.of({ file, isDirty: this.inputs.isDirty }, tables, async () => {
      const bytes = await readBytes(this.document);
      return bytes && readEstimateFile(new TextDecoder().decode(bytes)).estimate;
    });
    if (saved === undefined) return undefined;
    const settings = applySettings(settingsOf(saved.file ?? method, tables), this.settings).now;
    // Values that are not on disk, or no longer named, cannot be compared with.
    return reference.scoreSets.has(settings.scores) ? { ...saved, settings, estimator } : undefined;
  }

  private status(): Status {
    const bytes = Math.max(0, ...this.tables.map(({ file }) => file.followedOnSaveOnly));
    return bytes > 0 ? { kind: "on-save-only", bytes } : { kind: "current" };
  }

  private revealOccupation(code: string): void {
    for (const { uri, table } of this.tables) {
      const line = table.firstLineOf(code);
      if (line === undefined) continue;
      void revealLine(uri, line);
      return;
    }
  }
}
