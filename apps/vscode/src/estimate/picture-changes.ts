import { estimateChangesBetween } from "@kommuneradar/charts";
import type { EstimatePicture, EstimateToWebview } from "../protocol/to-webview.js";

type Message = Extract<EstimateToWebview, { type: "changes" }>;

/** What of a message turns one picture into the next; undefined where the next one is sent whole. */
export function picturesBetween(
  before: EstimatePicture,
  after: EstimatePicture,
): Pick<Message, "changes" | "settings" | "compared"> | undefined {
  const changes = estimateChangesBetween(before.view, after.view);
  return (
    changes && {
      changes,
      ...(after.settings === before.settings ? {} : { settings: after.settings }),
      ...(after.compared === before.compared ? {} : { compared: after.compared }),
    }
  );
}
