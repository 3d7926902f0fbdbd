import { referenceData } from "@kommuneradar/reference-data";
import type * as vscode from "vscode";
import { firstError } from "../language/first-error.js";
import type { PageLanguage } from "../protocol/envelope.js";
import type { EstimateSource } from "./estimate-source.js";
import { type FollowedScore, FollowedScores } from "./followed-scores.js";
import { type OwnEstimator, ownEstimators } from "./own-estimators.js";
import { StaleEstimate } from "./stale-estimate.js";

/** What an estimate is made with, its score sets of one's own included. */
export interface ReadScores {
  readonly now: OwnEstimator;
  /** With the sets as they are on disk. */
  readonly saved: OwnEstimator;
  /** A set of one's own that gives nothing makes no page of dashes: the last good one stays, and what is wrong is said. */
  refuseWithout(id: string, language: PageLanguage): void;
}

/** The score sets of one's own of an estimate, followed, and the estimators with them. */
export class EstimateScores implements vscode.Disposable {
  private readonly followed = new FollowedScores();
  private readonly estimatorWith = ownEstimators(referenceData);
  readonly onDidChange = this.followed.onDidChange;
  readonly onDidSave = this.followed.onDidSave;

  async read({ base, method }: EstimateSource): Promise<ReadScores> {
    const scores = await this.followed.read(base, method?.scoreFiles ?? []);
    return {
      now: this.estimatorWith(scores.flatMap(({ now }) => now?.set ?? [])),
      saved: this.estimatorWith(scores.flatMap(({ saved }) => saved?.set ?? [])),
      refuseWithout: (id, language) => refuseWithout(id, scores, base, language),
    };
  }

  dispose(): void {
    this.followed.dispose();
  }
}

function refuseWithout(
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
