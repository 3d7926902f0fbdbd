import type { EstimateFile, PlanFile } from "@kommuneradar/core";
import type { LanguageService } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import { FollowedNamed, type Named } from "../documents/followed-named.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { EstimateSource } from "./estimate-source.js";

/** The work processes of an estimate now: its own, and those of the plan that it names, unsaved text and all. */
export interface ProcessesNow {
  readonly estimate: EstimateFile;
  readonly plan: PlanFile | undefined;
  /** `old`: the plan before a fault that is in it now. `missing`: named, and not there or never readable. */
  readonly state: "current" | "old" | "missing";
}

/** Follows the plan that an estimate names. */
export class FollowedPlan implements vscode.Disposable {
  private readonly named: FollowedNamed<PlanFile, Named<PlanFile>>;
  readonly onDidChange: vscode.Event<void>;

  constructor(service: Pick<LanguageService, "planNamed">, files: Pick<WorkspaceFiles, "onDidChange">) {
    const look = (base: string, name: string): Named<PlanFile> => {
      const { isThere, plan } = service.planNamed(base, name);
      return { isThere, file: plan };
    };
    this.named = new FollowedNamed(look, isSame, files);
    this.onDidChange = this.named.onDidChange;
  }

  /** undefined where the estimate neither maps a process nor names a plan. */
  read({ base, method }: Pick<EstimateSource, "base" | "method">): ProcessesNow | undefined {
    const now = this.named.read(base, method?.plan);
    if (method === undefined || (now === undefined && method.processes.length === 0)) return undefined;
    if (now === undefined) return { estimate: method, plan: undefined, state: "current" };
    const state = !now.isOld ? "current" : now.last === undefined ? "missing" : "old";
    return { estimate: method, plan: now.last, state };
  }

  dispose(): void {
    this.named.dispose();
  }
}

function isSame(now: Named<PlanFile>, before: Named<PlanFile>): boolean {
  return now.file === before.file && now.isThere === before.isThere;
}
