import * as vscode from "vscode";
import { gitAddress } from "../git/git-address.js";
import type { Base } from "../protocol/base.js";

/** The two sides of the comparison of texts that is open: what is compared, and with what. */
export interface DiffSides {
  readonly file: vscode.Uri;
  readonly base: Base;
}

/**
 * The sides that a command is for, by its arguments: none from the palette, the newer side's address from the editor's
 * own buttons. The explorer gives its selection as well, and means the file.
 */
export function sidesAsked(given: unknown, more: unknown): DiffSides | undefined {
  if (Array.isArray(more)) return undefined;
  return given === undefined || given instanceof vscode.Uri ? diffSides(given) : undefined;
}

/** The sides of the active editor, where it compares two texts and the newer is `given` (or nothing is given). */
function diffSides(given: vscode.Uri | undefined): DiffSides | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputTextDiff)) return undefined;
  const { original, modified } = input;
  if (given !== undefined && given.toString() !== modified.toString()) return undefined;
  return { file: modified, base: baseOf(original, modified) };
}

/** A revision of the same file is told by its name; what is staged, and another file, by its address. */
function baseOf(original: vscode.Uri, modified: vscode.Uri): Base {
  const address = gitAddress(original);
  const isSameFile = address !== undefined && original.path === modified.path;
  return isSameFile && !/^~|^$/.test(address.ref)
    ? { kind: "revision", ref: address.ref }
    : { kind: "file", uri: original.toString() };
}
