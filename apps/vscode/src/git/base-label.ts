import * as vscode from "vscode";
import { documentName } from "../documents/document-name.js";
import type { Base } from "../protocol/base.js";
import { t } from "../text/localize.js";

/** What a base is called in a sentence: `HEAD`, `v2`, `1a2b3c4d`, `storby-2025.radar.yaml`. */
export function baseLabel(base: Base): string {
  if (base.kind === "file") return documentName(vscode.Uri.parse(base.uri));
  if (base.ref === "") return t("what is staged");
  return /^[0-9a-f]{40}$/.test(base.ref) ? base.ref.slice(0, 8) : base.ref;
}
