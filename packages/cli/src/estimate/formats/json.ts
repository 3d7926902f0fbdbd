import type { EstimateFormat } from "./types.js";

export const json: EstimateFormat = (document) => {
  const { settings, scores, total, groups, rejectedRows, occupations, diagnostics } = document;
  // What is settled for now: every file is read as a stream.
  const echoed = { ...settings, engine: "stream" };
  const ordered = {
    version: 1,
    settings: echoed,
    scores,
    total,
    groups,
    rejectedRows,
    occupations,
    diagnostics,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
};
