import type { LanguageService } from "@kommuneradar/language-service";
import { documentName } from "../documents/document-name.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import { lateContent } from "../preview/late-content.js";
import type { PreviewKind } from "../preview/preview-kind.js";
import { type EstimateFromWebview, estimateFromWebview } from "../protocol/from-webview.js";
import type { EstimatePicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";

/** The estimate view: recomputed as the workforce is typed in. */
export function estimatePreview(
  pool: WorkforcePool,
  service: LanguageService,
  files: WorkspaceFiles,
): PreviewKind<EstimatePicture, EstimateFromWebview> {
  return {
    viewType: "kommuneradar.estimate",
    bundle: "estimate",
    iconPath: "images/icon.png",
    messages: estimateFromWebview,
    title: (document) => t("Estimate: {0}", documentName(document)),
    open: (document, panel) =>
      lateContent(async () => {
        const { EstimateContent } = await import("./estimate-content.js");
        return new EstimateContent(document, pool, panel, service, files);
      }),
  };
}
