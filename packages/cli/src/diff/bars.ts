import { keyTitle, percentText } from "@kommuneradar/charts";
import type { EstimateDiff, Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";

const width = 30;
/** Eighths of a cell, from none to seven. */
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * Measure A before and after, of the total and of each group, as bars of text: what a comment shows that takes no pictures.
 * Nothing where A is no share.
 */
export function bars(diff: EstimateDiff, language: Language): string | undefined {
  const { before, after } = diff.scale;
  if (before !== "probability" || after !== "probability") return undefined;
  const rows = [
    { name: texts(language).total, mean: diff.total.mean },
    ...(diff.groups ?? []).map(({ key, mean }) => ({
      name: diff.after.groupBy.map((name) => keyTitle(name, key[name] ?? "", language)).join(", "),
      mean,
    })),
  ];
  return rows
    .flatMap(({ name, mean }) => [
      plain(name),
      `  ${percentText(mean.before, language).padStart(7)} ${bar(mean.before)}`,
      `  ${percentText(mean.after, language).padStart(7)} ${bar(mean.after)}`,
    ])
    .map((line) => line.trimEnd())
    .join("\n");
}

function bar(value: number | null): string {
  const units = Math.round((value ?? 0) * width * 8);
  return `${"█".repeat(Math.floor(units / 8))}${eighths[units % 8] ?? ""}`;
}

/** A name from a file can end no block of code. */
function plain(name: string): string {
  return name.replaceAll(/[\p{Cc}`~]/gu, " ").trim();
}
