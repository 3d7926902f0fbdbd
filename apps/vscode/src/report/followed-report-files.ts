import {
  buildRadarView,
  layoutWithPast,
  pastOf,
  projectsOf,
  type ReportReading,
  type Since,
} from "@kommuneradar/charts";
import type { Problem } from "@kommuneradar/core";
import type { LanguageService, ReportFiles } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { EstimateInputs } from "../estimate/estimate-inputs.js";
import { EstimateScores } from "../estimate/estimate-scores.js";
import { FollowedInputs } from "../estimate/followed-inputs.js";
import { publishableEstimate } from "../estimate/publishable-estimate.js";
import { type LoadedTable, StaleEstimate } from "../estimate/stale-estimate.js";
import { firstError } from "../language/first-error.js";
import { today } from "../language/service.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";
import { LastEdition } from "./last-edition.js";

/** Follows every file that a report is written from, as they are typed in. */
export class FollowedReportFiles implements vscode.Disposable {
  private readonly scores = new EstimateScores();
  private readonly edition: LastEdition;
  private readonly estimate: FollowedInputs;
  private found: ReportFiles | undefined;
  private loaded: readonly LoadedTable[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly document: vscode.Uri,
    pool: WorkforcePool,
    private readonly service: Pick<LanguageService, "reportFiles" | "estimateNaming" | "planNamed">,
    private readonly files: Pick<WorkspaceFiles, "ready" | "onDidChange">,
  ) {
    this.edition = new LastEdition(() => this.changed.fire());
    this.estimate = new FollowedInputs(
      (uri) => new EstimateInputs(uri, pool, service, files),
      () => this.changed.fire(),
    );
    this.subscriptions = vscode.Disposable.from(
      this.estimate,
      this.scores,
      this.edition,
      this.changed,
      this.scores.onDidChange(() => this.changed.fire()),
      files.onDidChange(() => {
        if (this.found === undefined || !isSame(this.found, service.reportFiles(document.toString())))
          this.changed.fire();
      }),
    );
  }

  /** Bytes of a table that is followed when it is saved only; 0 where all are as they are typed. */
  get followedOnSaveOnly(): number {
    return Math.max(0, ...this.loaded.map(({ file }) => file.followedOnSaveOnly));
  }

  /**
   * Everything a report is written from.
   *
   * @throws {StaleEstimate} where a file has an error: a part that cannot be read would look like one that says nothing
   */
  async read(language: PageLanguage): Promise<ReportReading> {
    await this.files.ready();
    const found = this.service.reportFiles(this.document.toString());
    this.found = found;
    if (this.estimate.follow(found.estimate)) this.loaded = [];
    const { radar, plans, projects } = found;
    for (const { uri, reading } of [...(radar ? [radar] : []), ...plans, ...projects])
      refuseErrors(uri, reading.problems, language);
    const estimate = await this.readEstimate(language);
    const named = [radar, ...plans, ...projects].flatMap((file) => (file ? [nameOf(file.uri)] : []));
    const estimateFile = estimate?.file && found.estimate ? [nameOf(found.estimate)] : [];
    return {
      language,
      today: today(),
      radar: radar?.reading.radar && (await this.radarOf(radar.uri, radar.reading.radar, language)),
      estimate,
      plans: plans.flatMap(({ reading }) => reading.plan ?? []),
      projects:
        projects.length === 0
          ? undefined
          : projectsOf(
              projects.flatMap(({ uri, reading }) =>
                reading.projects
                  ? [{ name: nameOf(uri), projects: reading.projects, radar: radar?.reading.radar }]
                  : [],
              ),
              referenceData.municipalities,
              language,
            ),
      files: [...new Set([...estimateFile, ...named, ...(estimate?.shownAs ?? [])])],
    };
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async readEstimate(language: PageLanguage): Promise<ReportReading["estimate"]> {
    const { inputs } = this.estimate;
    if (inputs === undefined) return undefined;
    const source = await inputs.source(language);
    const from = { inputs, scores: this.scores, service: this.service };
    const read = await publishableEstimate(source, from, language);
    this.loaded = read?.loaded ?? [];
    return read?.estimate;
  }

  /** Marked is what moved since the last edition beside the file, where there is one. */
  private async radarOf(
    uri: string,
    radar: NonNullable<ReportReading["radar"]>["radar"],
    language: PageLanguage,
  ): Promise<NonNullable<ReportReading["radar"]>> {
    const since: Since | undefined = await this.edition.before(vscode.Uri.parse(uri), radar, language);
    const { layout, placeOf } = layoutWithPast(radar, pastOf(since?.radar ? [since.radar] : []));
    return {
      radar,
      viewOf: (told) =>
        buildRadarView(told, layout, {
          language,
          today: today(),
          file: nameOf(uri),
          since: since && { ...since, placeOf },
        }),
    };
  }
}

function refuseErrors(uri: string, problems: readonly Problem[], language: PageLanguage): void {
  const error = firstError(problems, language);
  if (error === undefined) return;
  const place = { uri: vscode.Uri.parse(uri), line: error.line };
  throw new StaleEstimate(`${error.message} (${nameOf(uri)})`, place);
}

const nameOf = (uri: string) => baseName(vscode.Uri.parse(uri));

function isSame(one: ReportFiles, other: ReportFiles): boolean {
  const readings = ({ radar, plans, projects }: ReportFiles) =>
    [radar, ...plans, ...projects].map((file) => file?.reading);
  const [was, now] = [readings(one), readings(other)];
  return (
    one.estimate === other.estimate &&
    was.length === now.length &&
    was.every((reading, at) => reading === now[at])
  );
}
