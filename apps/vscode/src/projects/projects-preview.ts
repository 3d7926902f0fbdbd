import type { LanguageService } from "@kommuneradar/language-service";
import { documentName } from "../documents/document-name.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import { lateContent } from "../preview/late-content.js";
import type { PreviewKind } from "../preview/preview-kind.js";
import { type ProjectsFromWebview, projectsFromWebview } from "../protocol/from-webview.js";
import type { ProjectsPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";

/** The projects preview: a projects file as a board beside its text. */
export function projectsPreview(
  service: LanguageService,
  files: WorkspaceFiles,
): PreviewKind<ProjectsPicture, ProjectsFromWebview> {
  return {
    viewType: "kommuneradar.projects",
    bundle: "projects",
    iconPath: "images/icon.png",
    messages: projectsFromWebview,
    title: (document) => t("Projects: {0}", documentName(document)),
    open: (document) =>
      lateContent(async () => {
        const { ProjectsContent } = await import("./projects-content.js");
        return new ProjectsContent(document, service, files);
      }),
  };
}
