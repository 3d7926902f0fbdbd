import type { LanguageService } from "@kommuneradar/language-service";
import { documentName } from "../documents/document-name.js";
import type { RadarBases } from "../git/radar-bases.js";
import { lateContent } from "../preview/late-content.js";
import type { PreviewKind } from "../preview/preview-kind.js";
import { type RadarFromWebview, radarFromWebview } from "../protocol/from-webview.js";
import type { RadarPicture } from "../protocol/to-webview.js";
import { t } from "../text/localize.js";
import type { ComparedRadars } from "./compared-radars.js";

/** The radar preview: a radar file drawn beside its text. */
export function radarPreview(
  service: LanguageService,
  bases: RadarBases,
  compared: ComparedRadars,
): PreviewKind<RadarPicture, RadarFromWebview> {
  return {
    viewType: "kommuneradar.radar",
    bundle: "radar",
    iconPath: "images/icon.png",
    messages: radarFromWebview,
    title: (document) => t("Radar: {0}", documentName(document)),
    open: (document) =>
      lateContent(async () => {
        const { RadarContent } = await import("./radar-content.js");
        return new RadarContent(document, service, bases, compared);
      }),
  };
}
