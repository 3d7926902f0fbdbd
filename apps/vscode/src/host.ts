import type { LanguageService } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { estimatePreview } from "./estimate/estimate-preview.js";
import { RadarBases } from "./git/radar-bases.js";
import { KnownFiles } from "./language/known-files.js";
import { NamedContents } from "./language/named-contents.js";
import { createService } from "./language/service.js";
import { WorkspaceFiles } from "./language/workspace-files.js";
import { planPreview } from "./plan/plan-preview.js";
import { PreviewManager } from "./preview/preview-manager.js";
import { projectsPreview } from "./projects/projects-preview.js";
import type {
  EstimateFromWebview,
  PlanFromWebview,
  ProjectsFromWebview,
  RadarFromWebview,
  ReportFromWebview,
} from "./protocol/from-webview.js";
import type {
  EstimatePicture,
  PlanPicture,
  ProjectsPicture,
  RadarPicture,
  ReportPicture,
} from "./protocol/to-webview.js";
import { ComparedRadars } from "./radar/compared-radars.js";
import { radarPreview } from "./radar/radar-preview.js";
import { reportPreview } from "./report/report-preview.js";
import { WorkforcePool } from "./workforce/workforce-pool.js";

/** What the features share. */
export interface Host extends vscode.Disposable {
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly service: LanguageService;
  readonly knownFiles: KnownFiles;
  readonly namedContents: NamedContents;
  readonly workspaceFiles: WorkspaceFiles;
  readonly workforces: WorkforcePool;
  readonly bases: RadarBases;
  readonly comparedRadars: ComparedRadars;
  readonly radarPreviews: PreviewManager<RadarPicture, RadarFromWebview>;
  readonly estimatePreviews: PreviewManager<EstimatePicture, EstimateFromWebview>;
  readonly projectsPreviews: PreviewManager<ProjectsPicture, ProjectsFromWebview>;
  readonly planPreviews: PreviewManager<PlanPicture, PlanFromWebview>;
  readonly reportPreviews: PreviewManager<ReportPicture, ReportFromWebview>;
}

/** Sets up what the features share. Nothing is read or computed until a feature asks. */
export function createHost(extensionUri: vscode.Uri): Host {
  const log = vscode.window.createOutputChannel("Kommuneradar", { log: true });
  const knownFiles = new KnownFiles();
  const workspaceFiles = new WorkspaceFiles(log);
  const bases: RadarBases = new RadarBases((uri) => service.forget(uri));
  const namedContents = new NamedContents();
  const workforces = new WorkforcePool();
  const service = createService(knownFiles, workspaceFiles, namedContents, bases, workforces);
  const comparedRadars = new ComparedRadars();
  const radarPreviews = new PreviewManager(radarPreview(service, bases, comparedRadars), extensionUri, log);
  const estimatePreviews = new PreviewManager(
    estimatePreview(workforces, service, workspaceFiles),
    extensionUri,
    log,
  );
  const projectsPreviews = new PreviewManager(projectsPreview(service, workspaceFiles), extensionUri, log);
  const planPreviews = new PreviewManager(
    planPreview(workforces, service, workspaceFiles),
    extensionUri,
    log,
  );
  const reportPreviews = new PreviewManager(
    reportPreview(workforces, service, workspaceFiles, log),
    extensionUri,
    log,
  );
  const parts = vscode.Disposable.from(
    radarPreviews,
    estimatePreviews,
    projectsPreviews,
    planPreviews,
    reportPreviews,
    comparedRadars,
    bases,
    workforces,
    workspaceFiles,
    namedContents,
    knownFiles,
    log,
  );
  return {
    extensionUri,
    log,
    service,
    knownFiles,
    namedContents,
    workspaceFiles,
    workforces,
    bases,
    comparedRadars,
    radarPreviews,
    estimatePreviews,
    projectsPreviews,
    planPreviews,
    reportPreviews,
    dispose: () => parts.dispose(),
  };
}
