import { formatDate } from "@kommuneradar/charts";
import * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";
import { editionFiles } from "../git/edition-files.js";
import type { GitRef } from "../git/git-extension.js";
import type { RadarBases } from "../git/radar-bases.js";
import type { Base } from "../protocol/base.js";
import { currentLanguage, t } from "../text/localize.js";

/** A choice of what to compare with; one that is yet to be asked for has no base. */
export interface BaseItem extends vscode.QuickPickItem {
  readonly base?: Base;
  readonly ask?: "file" | "revision";
}

/** Everything a radar can be compared with, and first what it is compared with most. */
export async function listBases(file: vscode.Uri, bases: RadarBases): Promise<BaseItem[]> {
  const [revisions, editions] = await Promise.all([revisionItems(file, bases), editionItems(file)]);
  const another: BaseItem = { label: `$(folder-opened) ${t("Another file …")}`, ask: "file" };
  return [...revisions, ...editions, separator(""), another];
}

async function revisionItems(file: vscode.Uri, bases: RadarBases): Promise<BaseItem[]> {
  const own = await bases.repositoryOf(file);
  if (own === undefined) return [];
  const { repository } = own;
  const refs = await repository.getRefs({ sort: "committerdate" }).catch(() => []);
  const here = repository.state.HEAD?.name;
  const named = (type: GitRef["type"], icon: string) =>
    refs
      .filter((ref) => ref.type === type && ref.name !== undefined && ref.name !== "origin/HEAD")
      .map(({ name = "" }) => revisionItem(name, `$(${icon}) ${name}`));
  return [
    revisionItem("HEAD", "$(git-commit) HEAD", here === undefined ? "" : t("last commit on {0}", here)),
    ...under(t("Branches"), [...named(0, "git-branch"), ...named(1, "cloud")]),
    ...under(t("Tags"), named(2, "tag")),
    separator(""),
    { label: `$(git-commit) ${t("Another revision …")}`, ask: "revision" },
  ];
}

async function editionItems(file: vscode.Uri): Promise<BaseItem[]> {
  const editions = await editionFiles(file);
  const items = editions.toReversed().map(({ uri, date }) => ({
    label: `$(file) ${baseName(uri)}`,
    description: formatDate(date, currentLanguage()),
    base: { kind: "file", uri: uri.toString() } as const,
  }));
  return under(t("Editions"), items);
}

function revisionItem(ref: string, label: string, description = ""): BaseItem {
  return { label, description, base: { kind: "revision", ref } };
}

function under(heading: string, items: readonly BaseItem[]): BaseItem[] {
  return items.length === 0 ? [] : [separator(heading), ...items];
}

function separator(label: string): BaseItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
