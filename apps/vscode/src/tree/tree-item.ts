import * as vscode from "vscode";
import { t } from "../text/localize.js";
import { plainMarkdown } from "../text/plain-markdown.js";
import type { GroupBranch, RadarBranch, TechnologyLeaf, TreeNode } from "./radar-tree.js";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node is shown; `alone` is the only radar there is. */
export function treeItem(node: TreeNode, alone: boolean): vscode.TreeItem {
  const item = itemOf(node, alone);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: TreeNode, alone: boolean): vscode.TreeItem {
  switch (node.kind) {
    case "radar":
      return radarItem(node, alone);
    case "group":
      return groupItem(node);
    case "technology":
      return technologyItem(node);
  }
}

function radarItem({ title, file, count, readable }: RadarBranch, alone: boolean): vscode.TreeItem {
  const uri = vscode.Uri.parse(file);
  const item = new vscode.TreeItem(title, alone ? Expanded : Collapsed);
  const path = vscode.workspace.asRelativePath(uri);
  item.description = readable ? path : `${path} · ${t("cannot be read")}`;
  item.tooltip = item.description;
  item.iconPath = new vscode.ThemeIcon(readable ? "target" : "error");
  item.accessibilityInformation = { label: `${title}, ${count}, ${item.description}` };
  return item;
}

function groupItem({ title, icon, technologies }: GroupBranch): vscode.TreeItem {
  const item = new vscode.TreeItem(title, technologies.length === 0 ? None : Collapsed);
  item.description = String(technologies.length);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.accessibilityInformation = { label: `${title}, ${technologies.length}` };
  return item;
}

function technologyItem(leaf: TechnologyLeaf): vscode.TreeItem {
  const item = new vscode.TreeItem(leaf.title, None);
  item.description = leaf.description;
  const paragraphs = [
    `**${plainMarkdown(leaf.title)}**`,
    plainMarkdown(leaf.why),
    plainMarkdown(leaf.summary),
  ];
  item.tooltip = new vscode.MarkdownString(paragraphs.filter((part) => part !== "").join("\n\n"));
  item.iconPath = leaf.overdue
    ? new vscode.ThemeIcon(leaf.icon, new vscode.ThemeColor("list.warningForeground"))
    : new vscode.ThemeIcon(leaf.icon);
  item.accessibilityInformation = { label: leaf.label };
  item.command = {
    command: "kommuneradar.revealTechnology",
    title: leaf.title,
    arguments: [leaf.file, leaf.technology],
  };
  return item;
}
