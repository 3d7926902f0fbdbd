import type { Earlier } from "@kommuneradar/language-service";
import * as vscode from "vscode";
import { baseLabel } from "./base-label.js";
import { baseSetting } from "./base-setting.js";
import type { RadarBases } from "./radar-bases.js";

/** What a radar is compared with as it is edited, as far as that is known now. */
export function earlierOf(bases: RadarBases, address: string): Earlier | undefined {
  const file = vscode.Uri.parse(address);
  const base = baseSetting(file);
  const text = base === null ? undefined : bases.peek(file, base);
  if (base === null || text === undefined || "refused" in text) return undefined;
  return { label: baseLabel(base), document: text.document };
}
