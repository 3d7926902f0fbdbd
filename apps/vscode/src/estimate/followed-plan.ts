import type { EstimateFile, PlanFile } from "@kommuneradar/core";
import type { LanguageService, NamedPlan } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { EstimateSource } from "./estimate-source.js";

/** The work processes of an estimate now: its own, and those of the plan that it names, unsaved text and all. */
export interface ProcessesNow {
  readonly estimate: EstimateFile;
  readonly plan: PlanFile | undefined;
  /** `old`: the plan before a fault that is in it now. `missing`: named, and not there or never readable. */
  readonly state: "current" | "old" | "missing";
}

/** Follows the plan that an estimate names while it is edited, wherever in the workspace that is. */
export class FollowedPlan implements vscode.Disposable {
  private asked: { readonly base: string; readonly plan: string } | undefined;
  private found: NamedPlan | undefined;
  /** The last that could be read, until another is named. */
  private last: PlanFile | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscription: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly service: Pick<LanguageService, "planNamed">,
    files: Pick<WorkspaceFiles, "onDidChange">,
  ) {
    this.subscription = files.onDidChange(() => {
      if (this.asked === undefined) return;
      const now = service.planNamed(this.asked.base, this.asked.plan);
      if (now.plan !== this.found?.plan || now.isThere !== this.found?.isThere) this.changed.fire();
    });
  }

  /** undefined where the estimate neither maps a process nor names a plan. */
  read({ base, method }: Pick<EstimateSource, "base" | "method">): ProcessesNow | undefined {
    const asked = method?.plan === undefined ? undefined : { base: base.toString(), plan: method.plan };
    if (asked?.plan !== this.asked?.plan || asked?.base !== this.asked?.base) this.last = undefined;
    this.asked = asked;
    this.found = asked && this.service.planNamed(asked.base, asked.plan);
    if (method === undefined || (this.found === undefined && method.processes.length === 0)) return undefined;
    if (this.found === undefined) return { estimate: method, plan: undefined, state: "current" };
    this.last = this.found.isThere ? (this.found.plan ?? this.last) : undefined;
    const state = this.found.plan !== undefined ? "current" : this.last === undefined ? "missing" : "old";
    return { estimate: method, plan: this.last, state };
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}
