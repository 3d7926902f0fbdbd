import * as vscode from "vscode";
import { chooseBase } from "../compare/choose-base.js";
import { sidesAsked } from "../compare/diff-sides.js";
import { radarAsked } from "../compare/radar-asked.js";
import { baseSetting } from "../git/base-setting.js";
import type { Base } from "../protocol/base.js";
import { t } from "../text/localize.js";
import type { Feature } from "./feature.js";

/**
 * *Compare Radar With…*: what moved since a revision, an edition or a file, as a picture. From an editor that compares
 * two texts, its two sides.
 */
export const compareRadar: Feature = (host) => {
  const compare = (file: vscode.Uri, base: Base | null) => {
    const source = file.toString();
    const preview = host.radarPreviews.show(file);
    preview.tell({ type: "openTimeline", source, open: false });
    preview.tell({ type: "compareWith", source, base });
    return preview;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand("kommuneradar.compareRadar", async (given?: unknown, more?: unknown) => {
      const sides = sidesAsked(given, more);
      if (sides !== undefined) {
        compare(sides.file, sides.base);
        return;
      }
      const file = await radarAsked(host, given, t("Compare Radar With"));
      const base = file && (await chooseBase(file, host.bases));
      if (file !== undefined && base !== undefined) compare(file, base);
    }),
    vscode.commands.registerCommand("kommuneradar.stopComparing", async (given?: unknown) => {
      const file = await radarAsked(host, given, t("Stop Comparing"));
      if (file !== undefined && host.radarPreviews.find(file) !== undefined) compare(file, null);
    }),
    // A press on a lens: not in the palette, for it says which technology.
    vscode.commands.registerCommand("kommuneradar.showChange", (uri: string, id: string) => {
      const file = vscode.Uri.parse(uri);
      compare(file, baseSetting(file)).postWhenReady({ type: "select", id });
    }),
  );
};
