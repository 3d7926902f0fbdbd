import type { LanguageService } from "@kommuneradar/language-service";
import type * as vscode from "vscode";
import { documentName } from "../documents/document-name.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import { lateContent } from "../preview/late-content.js";
import type { PreviewKind } from "../preview/preview-kind.js";
import { type ReportFromWebview, reportFromWebview } from "../protocol/from-webview.js";
import type { ReportPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";

/** The report view: what the files of a radar say as a document, beside their text. */
export function reportPreview(
  pool: WorkforcePool,
  service: LanguageService,
  files: WorkspaceFiles,
  log: vscode.LogOutputChannel,
): PreviewKind<ReportPicture, ReportFromWebview> {
  return {
    viewType: "kommuneradar.report",
    bundle: "report",
    iconPath: "images/icon.png",
    messages: reportFromWebview,
    title: (document) => t("Report: {0}", documentName(document)),
    open: (document, panel) =>
      lateContent(async () => {
        const { ReportContent } = await import("./report-content.js");
        return new ReportContent(document, panel, pool, service, files, log);
      }),
  };
}
