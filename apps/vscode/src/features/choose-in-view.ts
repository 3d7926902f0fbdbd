import type { ViewChoice } from "@kommuneradar/charts";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { askedPreview, type ExportedPreview } from "../export/asked-preview.js";
import type { Host } from "../host.js";
import { t } from "../text/localize.js";
import { tellFailure } from "../text/tell-failure.js";
import { askText, pickChoice, pickOptions } from "../view/ask-choice.js";
import type { Feature } from "./feature.js";

const commands: Readonly<Record<string, ViewChoice["about"]>> = {
  "kommuneradar.showViewAs": "view",
  "kommuneradar.showSector": "sector",
  "kommuneradar.filterView": "filter",
  "kommuneradar.trySettings": "settings",
};

/** What the controls of a preview's page do, from the palette: of the preview in front, else that of the active file. */
export const chooseInView: Feature = (host) =>
  vscode.Disposable.from(
    ...Object.entries(commands).map(([command, about]) =>
      vscode.commands.registerCommand(command, (given?: unknown) => run(host, given, about)),
    ),
  );

async function run(host: Host, given: unknown, about: ViewChoice["about"]): Promise<void> {
  try {
    const preview = await askedPreview(host, given);
    const offered = (await preview?.run({ kind: "offerChoices" }))?.choices ?? [];
    const choices = offered.filter((choice) => choice.about === about);
    if (preview === undefined || choices.length === 0) {
      void vscode.window.showInformationMessage(t("There is nothing of that to choose in this view."));
      return;
    }
    const choice =
      choices.length === 1
        ? choices[0]
        : await pickChoice(baseName(vscode.Uri.parse(preview.source)), choices);
    if (choice !== undefined) await choose(preview, choice);
  } catch (error) {
    void tellFailure(host.log, "choose in a view", error, (reason) =>
      t("The view does not answer: {0}", reason),
    );
  }
}

async function choose(preview: ExportedPreview, choice: ViewChoice): Promise<void> {
  const take = async (chosen: readonly string[]) => {
    await preview.run({ kind: "choose", id: choice.id, chosen: [...chosen] });
  };
  if (choice.asks === "nothing") return take([]);
  if (choice.asks === "text") return askText(choice, (text) => take([text]));
  const picked = await pickOptions(choice);
  if (picked !== undefined) await take(picked);
}
