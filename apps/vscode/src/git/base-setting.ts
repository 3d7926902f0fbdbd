import * as vscode from "vscode";
import { setting } from "../documents/setting.js";
import type { Base } from "../protocol/base.js";

/**
 * What a radar's technologies are compared with as it is edited, as `kommuneradar.changes.base` says: a revision, or a
 * file named from beside the radar; null for nothing.
 */
export function baseSetting(file: vscode.Uri): Base | null {
  const name = setting("changes.base", "HEAD", file).trim();
  // What Git shows of a revision is no text that anybody edits.
  if (name === "" || file.scheme === "untitled" || file.scheme === "git") return null;
  return /\.ya?ml$/i.test(name)
    ? { kind: "file", uri: vscode.Uri.joinPath(file, "..", name).toString() }
    : { kind: "revision", ref: name };
}
