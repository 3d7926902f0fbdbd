import type * as vscode from "vscode";
import { baseName } from "../documents/followed-file.js";

/** What a file that is made of another is called, without an ending: `by.radar.yaml` gives `by.radar`. */
export const exportName = (file: vscode.Uri) => baseName(file).replace(/\.(?:ya?ml|csv|tsv)$/i, "");
