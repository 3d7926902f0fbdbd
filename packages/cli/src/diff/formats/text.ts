import { type DiffLine, describeDiff, nothingDiffers } from "@kommuneradar/core";
import { byHeading } from "../by-heading.js";
import type { DiffFormat } from "./types.js";

/** For a terminal: kind by kind, a line per change. */
export const text: DiffFormat = ({ old, new: now, diff }, language) => {
  const lines = describeDiff(diff, language);
  const blocks = byHeading(lines).map(([heading, of]) => [heading, ...of.map(asLine)].join("\n"));
  return `${[`${old} → ${now}`, ...(blocks.length > 0 ? blocks : [nothingDiffers(language)])].join("\n\n")}\n`;
};

function asLine({ id, title, text: what }: DiffLine): string {
  const name = id === undefined || id === title ? title : `${title} (${id})`;
  return `  ${name}: ${what}`.replaceAll(/\s*\n\s*/g, " ");
}
