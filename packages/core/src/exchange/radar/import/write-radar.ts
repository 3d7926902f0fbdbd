import type { RadarDocument } from "@kommuneradar/schema";
import { stringify } from "yaml";

/** A radar document as a file people go on editing: its keys in the order of *Format document*, long texts as blocks. */
export function writeRadar(document: RadarDocument, head: string): string {
  const comment = head.replaceAll(/[^\P{Cc}]+/gu, " ").trim();
  return `# ${comment}\n${stringify(document, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
