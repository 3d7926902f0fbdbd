import { createEstimateViewer, type FiguresDocument } from "@kommuneradar/charts";
import {
  comparisonPartings,
  keepLast,
  municipalitiesOf,
  readEstimateFile,
  type ScoreFile,
  sameItems,
  workforceYears,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import type { ReferenceData } from "@kommuneradar/schema";
import type * as vscode from "vscode";
import { baseName, readBytes } from "../documents/followed-file.js";
import { today } from "../language/service.js";
import type { ComparedOffer } from "../protocol/compared.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { SavedView } from "../protocol/saved-view.js";
import type { EstimatePicture, SettingsOffer } from "../protocol/to-webview.js";
import type { FollowedRadar } from "../radar/followed-radar.js";
import { finishInTurns } from "../workforce/read-in-turns.js";
import { takeTurns } from "../workforce/turns.js";
import { CalmExplanation } from "./calm-explanation.js";
import { applySettings, type Changes, settingsOf } from "./changed-settings.js";
import { type ComparedChoice, comparedChoice } from "./compared-choice.js";
import type { EstimateInputs } from "./estimate-inputs.js";
import type { EstimateScores } from "./estimate-scores.js";
import type { EstimateSource } from "./estimate-source.js";
import type { Estimator } from "./estimator.js";
import { ExplainedRows } from "./explained-rows.js";
import { figuresDocument } from "./figures-document.js";
import type { FollowedPlan } from "./followed-plan.js";
import { keepSaid } from "./keep-said.js";
import { LaterFigures } from "./later-figures.js";
import { keptPlaces } from "./occupation-places.js";
import type { OwnEstimator } from "./own-estimators.js";
import { SavedState } from "./saved-state.js";
import { settingsOffer } from "./settings-offer.js";
import type { LoadedTable } from "./stale-estimate.js";
import { type EstimateMoment, titleOf, viewInputInSteps } from "./view-input.js";

/** What an estimate view is made from, followed. */
export interface FollowedInputs {
  readonly inputs: EstimateInputs;
  readonly scores: EstimateScores;
  readonly radar: FollowedRadar;
  readonly plan: FollowedPlan;
}

const noFiles: readonly ScoreFile[] = [];

/** The pictures of an estimate view, one after another: what a key in the rows does not change is made once. */
export class EstimatePictures implements vscode.Disposable {
  private readonly saved = new SavedState();
  private readonly later: LaterFigures;
  private readonly explanation: CalmExplanation;
  private readonly explainedRows = new ExplainedRows();
  private readonly viewOf = createEstimateViewer();
  private readonly places = keptPlaces();
  private readonly keepChanges = keepLast<Changes, readonly unknown[]>(1, sameItems);
  private readonly keepChoice = keepLast<ComparedChoice | undefined, readonly unknown[]>(1, sameItems);
  private readonly keepOffer = keepLast<SettingsOffer, readonly unknown[]>(1, sameItems);
  private readonly keepSettings = keepSaid<SettingsOffer>();
  private readonly keepCompared = keepSaid<ComparedOffer | null>();
  private last:
    | { readonly moment: EstimateMoment; readonly estimator: Estimator; readonly reference: ReferenceData }
    | undefined;
  private currentTables: readonly LoadedTable[] = [];
  private currentScoreFiles = noFiles;

  /**
   * @param chosen what the reader has chosen by now; settings that say what the estimate does anyway are taken out of it
   * @param finished is told when a picture would show more than the last one did
   */
  constructor(
    private readonly document: vscode.Uri,
    private readonly followed: FollowedInputs,
    private readonly chosen: SavedView,
    finished: () => void,
  ) {
    this.later = new LaterFigures(finished);
    this.explanation = new CalmExplanation(finished);
  }

  /** The tables that are estimated: those of the last year. */
  get tables(): readonly LoadedTable[] {
    return this.currentTables;
  }

  /** What the last picture shows, as files and tables are made of it. */
  figures(): FiguresDocument | undefined {
    const { last } = this;
    return last && figuresDocument(last.moment, last.estimator, last.reference);
  }

  /** The score sets of one's own that the estimate names. */
  get scoreFiles(): readonly ScoreFile[] {
    return this.currentScoreFiles;
  }

  /** Something else is to be estimated. */
  restart(): void {
    this.later.restart();
  }

  /** Nobody looks at the sensitivity any more. */
  closeSensitivity(): void {
    this.later.closeSensitivity();
  }

  /** @throws StaleEstimate */
  async make(language: PageLanguage): Promise<EstimatePicture> {
    const { inputs, radar, plan } = this.followed;
    const { revision } = this.later;
    const source = await inputs.source(language);
    const explained = this.chosen.explanation;
    const byYear = workforceYears(await inputs.tables(source, language));
    const tables = byYear.at(-1)?.files ?? [];
    this.currentTables = tables;
    this.currentScoreFiles = source.method?.scoreFiles ?? noFiles;
    const scores = await this.followed.scores.read(source);
    const { estimator, reference } = scores.now;
    const changes = this.changesIn(source, tables);
    scores.refuseWithout(changes.now.scores, language);
    this.chosen.settings = changes.changed;
    const counted = tables.map(({ table }) => table);
    // A key never fills a turn; the first picture of a large file does, each part of it.
    const giveTurns = takeTurns();
    const municipalities = municipalitiesOf(counted);
    const { compared } = this.chosen;
    const choice = this.keepChoice([source.file, compared, language, ...municipalities], () =>
      comparedChoice(source.file, compared, municipalities, referenceData, language),
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
      radar: radar.read(source.base, source.method?.radar),
      processesNow: plan.read(source),
      processes: this.later.processesOf(revision, settings.ranges),
      variants: this.later.variantsOf(revision),
      where: this.later.whereOf(revision),
      ...(this.chosen.sensitivity ? { sensitivity: this.later.sensitivityOf(revision, scores.now) } : {}),
      language,
      date: today(),
    };
    const { compare } = choice ?? {};
    if (compare !== undefined) {
      const partings = comparisonPartings(compare.municipality, compare.group?.municipalities ?? []);
      for (const { file } of tables) await file.prepare(partings);
    }
    const input = await finishInTurns(viewInputInSteps(moment, estimator, reference));
    // A file has the ranges that are asked for, also where the view still waits for them.
    this.last = { moment: { ...moment, settings: changes.now }, estimator, reference };
    if (standing === undefined) this.explanation.keep(revision, asked, input.explanation);
    await giveTurns();
    const offered = [changes, source.file !== undefined, reference, this.currentScoreFiles] as const;
    return {
      view: this.viewOf(input),
      settings: this.keepOffer(offered, () => this.keepSettings(settingsOffer(...offered))),
      compared: this.keepCompared(choice?.offer ?? null),
    };
  }

  dispose(): void {
    this.later.dispose();
    this.explanation.dispose();
  }

  private changesIn({ method }: EstimateSource, tables: readonly LoadedTable[]): Changes {
    const { settings } = this.chosen;
    const { classification, weight } = tables[0]?.table.format ?? {};
    return this.keepChanges([method, classification, weight, JSON.stringify(settings)], () =>
      applySettings(settingsOf(method, tables), settings),
    );
  }

  private async savedMoment(
    { file, method }: EstimateSource,
    tables: readonly LoadedTable[],
    { estimator, reference }: OwnEstimator,
  ) {
    const saved = await this.saved.of({ file, isDirty: this.followed.inputs.isDirty }, tables, async () => {
      const bytes = await readBytes(this.document);
      return bytes && readEstimateFile(new TextDecoder().decode(bytes)).estimate;
    });
    if (saved === undefined) return undefined;
    const settings = applySettings(settingsOf(saved.file ?? method, tables), this.chosen.settings).now;
    // Values that are not on disk, or no longer named, cannot be compared with.
    return reference.scoreSets.has(settings.scores) ? { ...saved, settings, estimator } : undefined;
  }
}
