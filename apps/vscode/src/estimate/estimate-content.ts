import { buildEstimateView } from "@kommuneradar/charts";
import {
  defaultSettings,
  type EstimateFile,
  firstMisfit,
  hasWeight,
  keepLast,
  readEstimateFile,
  type ScoreFile,
  settingsFromFile,
  workforceYears,
} from "@kommuneradar/core";
import type { LanguageService, NamingEstimate } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { baseName, FollowedFile, readBytes } from "../documents/followed-file.js";
import { revealLine } from "../documents/reveal-line.js";
import { firstError } from "../language/first-error.js";
import { today } from "../language/service.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PanelAccess, PreviewContent, Rendered } from "../preview/preview-kind.js";
import type { Compared } from "../protocol/compared.js";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import type { EstimateFromWebview } from "../protocol/from-webview.js";
import type { EstimatePicture } from "../protocol/to-webview.js";
import type { ViewSettings } from "../protocol/view-settings.js";
import { currentLanguage, t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { applySettings, asYaml } from "./changed-settings.js";
import { comparedChoice } from "./compared-choice.js";
import { type EstimateSource, estimateSource, workforceAlone } from "./estimate-source.js";
import { type FollowedScore, FollowedScores } from "./followed-scores.js";
import { ownEstimators } from "./own-estimators.js";
import { SavedState } from "./saved-state.js";
import { settingsOffer } from "./settings-offer.js";
import { type LoadedTable, StaleEstimate } from "./stale-estimate.js";
import { titleOf, viewInput } from "./view-input.js";
import { whyNot20 } from "./why-not-20.js";
import { type LeasedInput, WorkforceLeases } from "./workforce-leases.js";

/** Draws of an estimate without an estimate file: as many as an estimate file has by default. */
const draws = 2000;

/** The content of an estimate view: an estimate file and its workforce files, or a workforce file alone. */
export class EstimateContent implements PreviewContent<EstimatePicture, EstimateFromWebview> {
  private readonly file: FollowedFile | undefined;
  private readonly leases: WorkforceLeases;
  private readonly saved = new SavedState();
  /** A text is read once, however often its workforce is edited. */
  private readonly sourceOf = keepLast<EstimateSource>(1);
  private readonly scores = new FollowedScores();
  private readonly estimatorWith = ownEstimators(referenceData);
  private scoreFiles: readonly ScoreFile[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private currentVersion = 1;
  private naming: NamingEstimate | undefined;
  private settings: ViewSettings = {};
  private compared: Compared = {};
  private withSensitivity = false;
  private tables: readonly LoadedTable[] = [];
  private problem: { readonly uri: vscode.Uri; readonly line: number } | undefined;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly document: vscode.Uri,
    pool: WorkforcePool,
    panel: PanelAccess,
    private readonly service: Pick<LanguageService, "estimateNaming">,
    private readonly files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.leases = new WorkforceLeases(pool);
    this.file = isWorkforce(document) ? undefined : new FollowedFile(document);
    this.subscriptions = vscode.Disposable.from(
      this.leases,
      this.scores,
      this.changed,
      this.scores.onDidChange(() => this.advance()),
      this.leases.onDidChange(() => this.advance()),
      this.leases.onDidProgress((progress) => panel.post({ type: "progress", ...progress })),
      // A table by itself follows the estimate file that names it, as far as codes and method go.
      files.onDidChange(() => {
        if (this.file !== undefined) return;
        const naming = service.estimateNaming(document.toString());
        if (naming?.estimate !== this.naming?.estimate) this.advance();
      }),
    );
    this.file?.onDidChange((event) => {
      if (event.kind !== "edited" || event.changes.length > 0) this.advance();
    });
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
        this.advance();
        break;
      case "changeCompared":
        this.compared = message.compared;
        this.advance();
        break;
      case "openSensitivity":
        if (message.open === this.withSensitivity) break;
        this.withSensitivity = message.open;
        this.advance();
        break;
      case "copySettings":
        void vscode.env.clipboard.writeText(`${asYaml(this.settings, this.scoreFiles)}\n`);
        break;
      case "openProblems":
        void vscode.commands.executeCommand("workbench.actions.view.problems");
        break;
      case "openExample":
        void vscode.commands.executeCommand("kommuneradar.openExample");
        break;
      case "ready":
        break;
    }
  }

  dispose(): void {
    this.file?.dispose();
    this.subscriptions.dispose();
  }

  private advance(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private async picture(language: PageLanguage): Promise<EstimatePicture> {
    const source = await this.source(language);
    const leased = this.leases.hold(source.inputs);
    const loaded = await this.load(leased, language);
    const byYear = workforceYears(loaded);
    const tables = byYear.at(-1)?.files ?? [];
    this.tables = tables;
    this.scoreFiles = source.method?.scoreFiles ?? [];
    const scores = await this.scores.read(source.base, this.scoreFiles);
    const { estimator, reference } = this.estimatorWith(scores.flatMap(({ now }) => now?.set ?? []));
    const changes = applySettings(settingsOf(source.method, tables), this.settings);
    refuseWithoutScores(changes.now.scores, scores, source.base, language);
    this.settings = changes.changed;
    const choice = comparedChoice(
      source.file,
      this.compared,
      tables.map(({ table }) => table),
      referenceData,
      language,
    );
    const moment = {
      title: titleOf(source.file, baseName(this.document), language),
      file: source.file,
      tables,
      settings: changes.now,
      compared: choice,
      years: byYear.flatMap(({ year, files }) =>
        year === undefined ? [] : [{ year, tables: files.map(({ table }) => table) }],
      ),
      saved: await this.savedMoment(source, tables, scores),
      withSensitivity: this.withSensitivity,
      language,
      date: today(),
    };
    return {
      view: buildEstimateView(viewInput(moment, estimator, reference)),
      settings: settingsOffer(changes, source.file !== undefined, reference, this.scoreFiles),
      compared: choice?.offer ?? null,
    };
  }

  /** The text of the estimate file, read; refused while it has an error. */
  private async source(language: PageLanguage): Promise<EstimateSource> {
    if (this.file === undefined) {
      await this.files.ready();
      this.naming = this.service.estimateNaming(this.document.toString());
      return workforceAlone(this.document, this.naming);
    }
    const text = await this.file.readText();
    if (text === undefined) throw new StaleEstimate(t("The file is not there."));
    const source = this.sourceOf(text, () => estimateSource(this.document, text));
    const error = firstError(source.problems, language);
    if (error !== undefined) throw new StaleEstimate(error.message, { uri: this.document, line: error.line });
    return source;
  }

  /** The tables of the workforce files; refused when one is missing or gives nothing to count. */
  private async load(
    leased: readonly LeasedInput[],
    language: PageLanguage,
  ): Promise<readonly LoadedTable[]> {
    const loaded: LoadedTable[] = [];
    for (const { input, file } of leased) {
      const table = await file.table();
      const place = { uri: this.document, line: input.line };
      if (table === undefined) throw StaleEstimate.missing(input.name, language, place);
      const error = hasWeight([table]) ? undefined : firstError(table.problems, language);
      if (error !== undefined) {
        throw new StaleEstimate(`${error.message} (${input.name})`, { uri: input.uri, line: error.line });
      }
      loaded.push({ name: input.name, uri: input.uri, table, file, year: input.year });
    }
    const misfit = firstMisfit(loaded, ({ table: { format } }) => format);
    const [first] = loaded;
    if (misfit !== undefined && first !== undefined) {
      const line = leased.find(({ file }) => file === misfit.file)?.input.line ?? 0;
      throw StaleEstimate.mixed(counted(first), counted(misfit), language, { uri: this.document, line });
    }
    return loaded;
  }

  private async savedMoment(
    { file, method }: EstimateSource,
    tables: readonly LoadedTable[],
    scores: readonly FollowedScore[],
  ) {
    const savedTables = await this.saved.tablesOf(tables);
    const readSaved = async () => {
      const bytes = await readBytes(this.document);
      return bytes && readEstimateFile(new TextDecoder().decode(bytes)).estimate;
    };
    const isDirty = this.file?.document?.isDirty ?? false;
    const savedFile = file && (await this.saved.fileOf(file, isDirty, readSaved));
    if (savedTables === undefined || (file !== undefined && savedFile === undefined)) return undefined;
    const settings = applySettings(settingsOf(savedFile ?? method, tables), this.settings).now;
    const { estimator, reference } = this.estimatorWith(scores.flatMap(({ saved }) => saved?.set ?? []));
    // Values that are not on disk, or no longer named, cannot be compared with.
    if (!reference.scoreSets.has(settings.scores)) return undefined;
    return { file: savedFile, tables: savedTables, settings, estimator };
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

function isWorkforce(document: vscode.Uri): boolean {
  return /\.(csv|tsv|txt)$/i.test(document.path);
}

function counted({ name, table: { format } }: LoadedTable) {
  return { file: name, classification: format.classification, weight: format.weight };
}

/** A set of one's own that gives nothing makes no page of dashes: the last good one stays, and what is wrong is said. */
function refuseWithoutScores(
  id: string,
  scores: readonly FollowedScore[],
  estimate: vscode.Uri,
  language: PageLanguage,
): void {
  const used = scores.find(({ entry }) => entry.id === id);
  if (used === undefined || used.now?.set !== undefined) return;
  const { file, range } = used.entry;
  const faults = used.now?.faults ?? [{ code: "score-file-not-found", data: { file } } as const];
  const error = firstError(
    faults.map((fault) => ({ ...fault, range })),
    language,
  );
  if (error !== undefined) throw new StaleEstimate(error.message, { uri: estimate, line: error.line });
}

/** The page shows sectors, whatever the estimate file groups its own output by. */
function settingsOf(file: EstimateFile | undefined, tables: readonly LoadedTable[]) {
  const format = tables[0]?.table.format ?? { classification: "styrk08", weight: "fte" };
  const settings =
    file === undefined
      ? defaultSettings({ classification: format.classification, weight: format.weight, draws })
      : settingsFromFile(file, format);
  return { ...settings, groupBy: ["sector"] };
}
