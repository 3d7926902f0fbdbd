import type { PlanFile, Radar } from "@kommuneradar/core";
import type { LanguageService, RadarWithPlans } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import type { WorkspaceFiles } from "../language/workspace-files.js";

/** The radar that a file names and the plans made for it, unsaved text and all. */
export interface RadarNow {
  readonly radar: Radar;
  readonly plans: readonly PlanFile[];
  /** The text has a fault now: this is the radar before it. */
  readonly isOld: boolean;
}

/** Follows the radar that a file names while it is edited, wherever in the workspace that is. */
export class FollowedRadar implements vscode.Disposable {
  private asked: { readonly base: string; readonly radar: string } | undefined;
  private found: RadarWithPlans | undefined;
  /** The last that could be read, until another is named. */
  private last: Radar | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly service: Pick<LanguageService, "radarWithPlans">,
    files: Pick<WorkspaceFiles, "onDidChange">,
  ) {
    this.subscription = files.onDidChange(() => {
      if (this.asked === undefined) return;
      const now = service.radarWithPlans(this.asked.base, this.asked.radar);
      if (!isSame(now, this.found)) this.changed.fire();
    });
  }

  /**
   * undefined where the file names no radar of the workspace, or one that never could be read.
   * @param base the file that names it
   * @param radar what it writes
   */
  read(base: vscode.Uri, radar: string | undefined): RadarNow | undefined {
    const asked = radar === undefined ? undefined : { base: base.toString(), radar };
    if (asked?.radar !== this.asked?.radar || asked?.base !== this.asked?.base) this.last = undefined;
    this.asked = asked;
    this.found = asked && this.service.radarWithPlans(asked.base, asked.radar);
    if (this.found === undefined) return undefined;
    const { radar: now, plans, isThere } = this.found;
    this.last = isThere ? (now ?? this.last) : undefined;
    return this.last && { radar: this.last, plans, isOld: now === undefined };
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

function isSame(a: RadarWithPlans, b: RadarWithPlans | undefined): boolean {
  return (
    a.radar === b?.radar &&
    a.isThere === b?.isThere &&
    a.plans.length === b.plans.length &&
    a.plans.every((plan, at) => plan === b.plans[at])
  );
}
