import { createProjectsViewer, projectsChangesBetween } from "@kommuneradar/charts";
import type { ProjectsFile, ProjectsReading } from "@kommuneradar/core";
import type { LanguageService, ServiceDocument } from "@kommuneradar/language-service";
import { referenceData } from "@kommuneradar/reference-data";
import * as vscode from "vscode";
import { baseName, changesText, FollowedFile } from "../documents/followed-file.js";
import { revealLine } from "../documents/reveal-line.js";
import { exportName } from "../export/export-name.js";
import { type Exports, NothingToExport } from "../export/exports.js";
import type { ReadPageScript } from "../export/page-script.js";
import { firstError, hasError } from "../language/first-error.js";
import { serviceDocument, serviceText } from "../language/service.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import type { PreviewContent, Rendered } from "../preview/preview-kind.js";
import type { PageLanguage, Status } from "../protocol/envelope.js";
import type { ProjectsFromWebview } from "../protocol/from-webview.js";
import type { ProjectsPicture } from "../protocol/to-webview.js";
import { FollowedRadar } from "../radar/followed-radar.js";
import { t } from "../text/localize.js";

/** The content of a projects preview: one projects file, saved or not, and what its radar calls technologies. */
export class ProjectsContent implements PreviewContent<ProjectsPicture, ProjectsFromWebview> {
  private readonly file: FollowedFile;
  private readonly radar: FollowedRadar;
  private readonly changed = new vscode.EventEmitter<void>();
  private currentVersion = 1;
  /** The last text without an error. */
  private reading: ProjectsReading | undefined;
  /** What is shown now, and the keys it has there. */
  private shown: { readonly projects: ProjectsFile; readonly keys: readonly string[] } | undefined;
  private problemLine = 0;
  private readonly view = createProjectsViewer();
  readonly onDidChange = this.changed.event;

  constructor(
    uri: vscode.Uri,
    private readonly service: LanguageService,
    files: Pick<WorkspaceFiles, "onDidChange">,
  ) {
    this.file = new FollowedFile(uri);
    this.radar = new FollowedRadar(service, files);
    this.radar.onDidChange(() => this.change());
    this.file.onDidChange((event) => {
      if (changesText(event)) this.change();
    });
  }

  version(): number {
    return this.currentVersion;
  }

  changes(before: ProjectsPicture, after: ProjectsPicture): object {
    return { changes: projectsChangesBetween(before.view, after.view), isPartial: after.isPartial };
  }

  async render(language: PageLanguage): Promise<Rendered<ProjectsPicture>> {
    const document = await this.read();
    if (document === undefined) return { picture: undefined, status: stale(t("The file is not there.")) };
    const reading = this.service.projectsFile(document);
    const error = firstError(reading.problems, language);
    const status: Status = error === undefined ? { kind: "current" } : stale(error.message, error.line + 1);
    this.problemLine = error?.line ?? 0;
    // With an error the last good text stays; before there is one, what could be read is better than nothing.
    if (error === undefined && reading.projects !== undefined) this.reading = reading;
    const now = (this.reading ?? reading).projects;
    if (now === undefined) return { picture: undefined, status };
    return { picture: this.pictureOf(now, language), status };
  }

  receive(message: ProjectsFromWebview): void {
    switch (message.type) {
      case "revealProject": {
        const at = this.shown?.keys.indexOf(message.key) ?? -1;
        const project = this.shown?.projects.projects[at];
        if (project === undefined) break;
        const { start } = project.learning[message.trial ?? -1]?.range ?? project.idRange;
        void revealLine(this.file.uri, start.line);
        break;
      }
      case "revealProblem":
        void revealLine(this.file.uri, this.problemLine);
        break;
      case "openExample":
        void vscode.commands.executeCommand("kommuneradar.openExample");
        break;
      case "ready":
        break;
    }
  }

  async exports(language: PageLanguage, script: ReadPageScript): Promise<Exports> {
    const document = await this.read();
    const reading = document && this.service.projectsFile(document);
    if (reading?.projects === undefined || hasError(reading.problems)) {
      throw new NothingToExport(
        t("The file has errors. Mend them first: what cannot be read would be left out."),
      );
    }
    const { projects } = reading;
    const { uri } = this.file;
    const { radar, plans = [] } = this.radar.read(uri, projects.radar) ?? {};
    const file = { name: baseName(uri), projects, radar, plans };
    const { projectsExports } = await import("./projects-exports.js");
    return projectsExports(file, language, exportName(uri), script);
  }

  dispose(): void {
    this.radar.dispose();
    this.file.dispose();
    this.changed.dispose();
  }

  private change(): void {
    this.currentVersion++;
    this.changed.fire();
  }

  private pictureOf(projects: ProjectsFile, language: PageLanguage): ProjectsPicture {
    const { radar, plans } = this.radar.read(this.file.uri, projects.radar) ?? {};
    const { municipalities } = referenceData;
    const source = baseName(this.file.uri);
    const view = this.view({ files: [{ projects, radar, plans }], language, source, municipalities });
    this.shown = { projects, keys: view.projects.map(({ key }) => key) };
    return { view, isPartial: this.reading === undefined };
  }

  private async read(): Promise<ServiceDocument | undefined> {
    const open = this.file.document;
    if (open !== undefined) return serviceDocument(open);
    const text = await this.file.readText();
    return text === undefined ? undefined : serviceText(this.file.uri, text);
  }
}

const stale = (message: string, line: number | null = null): Status => ({ kind: "stale", message, line });
