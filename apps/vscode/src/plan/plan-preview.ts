import type { LanguageService } from "@kommuneradar/language-service";
import { documentName } from "../documents/document-name.js";
import type { WorkspaceFiles } from "../language/workspace-files.js";
import { lateContent } from "../preview/late-content.js";
import type { PreviewKind } from "../preview/preview-kind.js";
import { type PlanFromWebview, planFromWebview } from "../protocol/from-webview.js";
import type { PlanPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import type { WorkforcePool } from "../workforce/workforce-pool.js";

/** The plan preview: scenarios side by side, and what the plan lists, beside its text. */
export function planPreview(
  pool: WorkforcePool,
  service: LanguageService,
  files: WorkspaceFiles,
): PreviewKind<PlanPicture, PlanFromWebview> {
  return {
    viewType: "kommuneradar.plan",
    bundle: "plan",
    iconPath: "images/icon.png",
    messages: planFromWebview,
    title: (document) => t("Plan: {0}", documentName(document)),
    open: (document) =>
      lateContent(async () => {
        const { PlanContent } = await import("./plan-content.js");
        return new PlanContent(document, pool, service, files);
      }),
  };
}
