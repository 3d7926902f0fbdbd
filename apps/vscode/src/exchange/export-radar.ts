import {
  type ExportTarget,
  exportRadar as exportTo,
  type Radar,
  type RadarExport,
  type RadarExporter,
  radarExporters,
  readRadar,
} from "@kommuneradar/core";
import { describeExportLoss } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { radarAsked } from "../compare/radar-asked.js";
import { readText } from "../documents/followed-file.js";
import { editionsBefore } from "../git/editions-before.js";
import type { Host } from "../host.js";
import { pick } from "../import/questions/question.js";
import { type FileToWrite, writeTogether } from "../import/write-together.js";
import { hasError } from "../language/first-error.js";
import { today } from "../language/service.js";
import { currentLanguage, t } from "../text/localize.js";
import { otherEntries } from "./other-entries.js";

/** Asks which radar, for which tool and where to, shows what is lost, and writes it. */
export async function exportAsked(host: Host, given: unknown): Promise<void> {
  const file = await radarAsked(host, given, t("Export Radar"));
  const radar = file && (await radarIn(file));
  if (file === undefined) return;
  if (radar === undefined) {
    void vscode.window.showErrorMessage(
      t("The radar has errors. Mend them first: what cannot be read would be left out."),
    );
    return;
  }
  const target = await chooseTarget();
  if (target === undefined) return;
  const exporter: RadarExporter = radarExporters[target];
  const exported = await exportTo(exporter, await sourceOf(file, radar));
  if (!(await showLosses(exported, radar, titles()[target]))) return;
  const written = await write(file, target, exporter, exported);
  if (written === undefined) return;
  vscode.window.setStatusBarMessage(t("Wrote {0}", vscode.workspace.asRelativePath(written)), 5000);
  if (exporter.ending === undefined) await tellOthers(written, exported);
}

/** An entry that an earlier export wrote, and that is no more, is still an entry for the tool. */
async function tellOthers(folder: vscode.Uri, { files }: RadarExport): Promise<void> {
  const others = await otherEntries(folder, new Set(files.map(({ path }) => path)));
  if (others.length === 0) return;
  const shown = others.length > 5 ? [...others.slice(0, 5), `… (${others.length})`] : others;
  void vscode.window.showInformationMessage(
    t("There are other files of a radar in the folder, which the tool reads too: {0}", shown.join(", ")),
  );
}

async function radarIn(file: vscode.Uri): Promise<Radar | undefined> {
  const reading = readRadar((await readText(file)) ?? "");
  return hasError(reading.problems) ? undefined : reading.radar;
}

async function sourceOf(file: vscode.Uri, radar: Radar) {
  const earlier = await editionsBefore(file, radar);
  return { radar, earlier, language: currentLanguage(), today: today() };
}

/** Names of tools are names; what a table is, is said. */
function titles(): Readonly<Record<ExportTarget, string>> {
  return {
    "byor-csv": "Build Your Own Radar (CSV)",
    "byor-json": "Build Your Own Radar (JSON)",
    zalando: "Zalando Tech Radar",
    aoe: t("AOE Technology Radar (folder)"),
    backstage: "Backstage Tech Radar",
    markdown: t("Table in Markdown"),
    csv: t("Table for spreadsheets (CSV)"),
    xlsx: t("Table for Excel (xlsx)"),
  };
}

async function chooseTarget(): Promise<ExportTarget | undefined> {
  const items = Object.entries(titles()).map(([value, label]) => ({ label, value: value as ExportTarget }));
  return await pick(t("Export Radar"), items);
}

/** Resolves to whether it is to be written. */
async function showLosses({ files, losses }: RadarExport, radar: Radar, title: string): Promise<boolean> {
  const told = losses.map((loss) => ({
    label: `$(info) ${describeExportLoss(loss, radar, currentLanguage())}`,
  }));
  const write = {
    label: `$(check) ${t("Write")}`,
    description: losses.length === 0 ? "" : t("without what stands below"),
  };
  const picked = await vscode.window.showQuickPick(files.length === 0 ? told : [write, ...told], {
    title: t("Export Radar: {0}", title),
    ignoreFocusOut: true,
  });
  return picked === write;
}

async function write(
  file: vscode.Uri,
  target: ExportTarget,
  { ending }: RadarExporter,
  { files }: RadarExport,
): Promise<vscode.Uri | undefined> {
  const name = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/(?:\.radar)?\.ya?ml$/i, "");
  const place =
    ending === undefined
      ? (
          await vscode.window.showOpenDialog({
            title: t("Export Radar"),
            openLabel: t("Write here"),
            canSelectFiles: false,
            canSelectFolders: true,
          })
        )?.[0]
      : await vscode.window.showSaveDialog({
          title: t("Export Radar"),
          defaultUri: vscode.Uri.joinPath(file, "..", `${name}.${target}.${ending}`),
          filters: { [ending]: [ending] },
        });
  if (place === undefined) return undefined;
  if (place.toString() === file.toString()) {
    void vscode.window.showErrorMessage(t("This is the file that is exported. Write to another."));
    return undefined;
  }
  const placed = files.map(({ path, content }) => ({
    uri: path === "" ? place : vscode.Uri.joinPath(place, path),
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  // A file that is there the dialog has asked about; of a folder it knows no files.
  if (ending === undefined && !(await mayReplace(placed))) return undefined;
  const folders = new Set(placed.map(({ uri }) => vscode.Uri.joinPath(uri, "..").toString()));
  if (ending === undefined)
    for (const folder of folders) await vscode.workspace.fs.createDirectory(vscode.Uri.parse(folder));
  await writeTogether(placed);
  return place;
}

/** Asks where files that are there say something else. */
async function mayReplace(placed: readonly FileToWrite[]): Promise<boolean> {
  const standing = await Promise.all(
    placed.map(async ({ uri, content }) => {
      const there = await vscode.workspace.fs.readFile(uri).then(
        (bytes) => bytes,
        () => undefined,
      );
      const isOther =
        there !== undefined &&
        (there.length !== content.length || there.some((byte, at) => byte !== content[at]));
      return isOther ? [vscode.workspace.asRelativePath(uri)] : [];
    }),
  );
  const names = standing.flat();
  if (names.length === 0) return true;
  const shown = names.length > 5 ? [...names.slice(0, 5), `… (${names.length})`] : names;
  const replace = t("Replace");
  const message = t("Files that say something else are there already: {0}", shown.join(", "));
  return (await vscode.window.showWarningMessage(message, { modal: true }, replace)) === replace;
}
