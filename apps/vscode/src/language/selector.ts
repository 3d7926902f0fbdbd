import type * as vscode from "vscode";

/**
 * Files that may be ours, whatever file system they are on: also those that only their first line makes ours. The
 * service answers nothing for other people's YAML.
 */
export const anyYaml: vscode.DocumentSelector = [{ language: "radar-yaml" }, { language: "yaml" }];
