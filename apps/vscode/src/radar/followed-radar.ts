import { type PlanFile, type Radar, sameItems } from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import { FollowedNamed, type Named } from "../documents/followed-named.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";

/** The radar that a file names and the plans made for it, unsaved text and all. */
export interface RadarNow {
  readonly radar: Radar;
  readonly plans: readonly PlanFile[];
  /** The text has a fault now: this is the radar before it. */
  readonly isOld: boolean;
}

interface Found extends Named<Radar> {
  readonly plans: readonly PlanFile[];
}

/** Follows the radar that a file names, and the plans made for it. */
export class FollowedRadar implements vscode.Disposable {
  private readonly named: FollowedNamed<Radar, Found>;
  readonly onDidChange: vscode.Event<void>;

  constructor(service: Pick<LanguageService, "radarWithPlans">, files: Pick<WorkspaceFiles, "onDidChange">) {
    const look = (base: string, name: string): Found => {
      const { radar, ...found } = service.radarWithPlans(base, name);
      return { ...found, file: radar };
    };
    this.named = new FollowedNamed(look, isSame, files);
    this.onDidChange = this.named.onDidChange;
  }

  /**
   * undefined where the file names no radar of the workspace, or one that never could be read.
   * @param base the file that names it
   * @param radar what it writes
   */
  read(base: vscode.Uri, radar: string | undefined): RadarNow | undefined {
    const now = this.named.read(base, radar);
    return now?.last && { radar: now.last, plans: now.found.plans, isOld: now.isOld };
  }

  dispose(): void {
    this.named.dispose();
  }
}

function isSame(now: Found, before: Found): boolean {
  return now.file === before.file && now.isThere === before.isThere && sameItems(now.plans, before.plans);
}
