import type * as vscode from "vscode";

/**
 * Files that may be ours, whatever file system they are on: also those that only their first line makes ours. The
 * service answers nothing for other people's YAML.
 */
export const anyYaml: vscode.DocumentSelector = [{ language: "radar-yaml" }, { language: "yaml" }];

/** Workforce files too, whatever language their editor has: the service knows them by name or header. */
export const anyYamlOrTable: vscode.DocumentSelector = [
  { language: "radar-yaml" },
  { language: "yaml" },
  { pattern: "**/*.{csv,tsv,txt}" },
];

/** Files that VS Code opens as ours: where an answer for plain YAML would stand in the way of other extensions. */
export const ourLanguage: vscode.DocumentSelector = { language: "radar-yaml" };
