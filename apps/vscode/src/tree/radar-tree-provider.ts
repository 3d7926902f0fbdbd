import { buildRadarView } from "@kommuneradar/charts";
import { layoutRadar } from "@kommuneradar/core";
import type { ServiceDocument } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import type { Host } from "../host.js";
import { today } from "../language/service.js";
import { currentLanguage, t } from "../text/localize.js";
import { type RadarBranch, radarTree, type TreeNode, unreadableRadar } from "./radar-tree.js";
import { treeItem } from "./tree-item.js";

interface Kept {
  /** Of what it was made: version of the file, language, day. */
  readonly key: string;
  readonly branch: RadarBranch;
}

/** The radars of the workspace as a tree, as their texts are now. A file too broken to be read keeps its last branch. */
export class RadarTreeProvider implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private kept = new Map<string, Kept>();
  private parents = new Map<string, TreeNode>();
  private isEmpty: boolean | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly host: Pick<Host, "service" | "workspaceFiles" | "log">) {}

  dispose(): void {
    this.changed.dispose();
  }

  refresh(): void {
    this.changed.fire();
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return treeItem(node, this.kept.size === 1);
  }

  getParent({ id }: TreeNode): TreeNode | undefined {
    return this.parents.get(id);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node === undefined) {
      await this.host.workspaceFiles.ready();
      const branches = this.branches();
      this.tellWhetherEmpty(branches.length === 0);
      return branches;
    }
    if (node.kind === "radar") return [...node.groups];
    return node.kind === "group" ? [...node.technologies] : [];
  }

  /** The node of a technology, if it is in the tree. */
  find(file: string, technology: string): TreeNode | undefined {
    const groups = this.kept.get(file)?.branch.groups ?? [];
    return groups.flatMap(({ technologies }) => technologies).find((leaf) => leaf.technology === technology);
  }

  /** Only a window that has been looked through may be said to hold no radar. */
  private tellWhetherEmpty(isEmpty: boolean): void {
    if (isEmpty === this.isEmpty) return;
    this.isEmpty = isEmpty;
    void vscode.commands.executeCommand("setContext", "kommuneradar.noRadar", isEmpty);
  }

  private branches(): RadarBranch[] {
    const { service, workspaceFiles } = this.host;
    const radars = workspaceFiles.files().filter((file) => service.kind(file) === "radar");
    this.kept = new Map(radars.map((file) => [file.uri, this.branchOf(file)]));
    const branches = [...this.kept.values()].map(({ branch }) => branch);
    branches.sort((a, b) => a.title.localeCompare(b.title, "nb") || (a.file < b.file ? -1 : 1));
    this.parents = new Map();
    for (const branch of branches) {
      for (const group of branch.groups) {
        this.parents.set(group.id, branch);
        for (const leaf of group.technologies) this.parents.set(leaf.id, group);
      }
    }
    return branches;
  }

  private branchOf(file: ServiceDocument): Kept {
    const language = currentLanguage();
    const key = `${file.version} ${language} ${today()}`;
    const before = this.kept.get(file.uri);
    if (before?.key === key) return before;
    const { radar } = this.host.service.radar(file);
    if (radar === undefined) return { key, branch: before?.branch ?? unreadableRadar(file.uri) };
    const view = buildRadarView(radar, layoutRadar(radar), { language, today: today() });
    const words = { overdue: t("review overdue"), departs: t("departs from the rule") };
    return { key, branch: radarTree(file.uri, view, words) };
  }
}
