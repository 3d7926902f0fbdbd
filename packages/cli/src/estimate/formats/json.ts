import type { EstimateFormat } from "./types.js";

export const json: EstimateFormat = (document) => {
  const { settings, scores, total, groups, rejectedRows, occupations, diagnostics } = document;
  const ordered = { version: 1, settings, scores, total, groups, rejectedRows, occupations, diagnostics };
  return `${JSON.stringify(ordered, null, 2)}\n`;
};
