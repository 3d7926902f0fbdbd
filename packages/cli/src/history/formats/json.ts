import { resolveText } from "@kommuneradar/core";
import type { HistoryOutput } from "@kommuneradar/schema";
import type { HistoryFormat } from "./types.js";

export const json: HistoryFormat = ({ editions, rows, findings }, language) => {
  const document: HistoryOutput = {
    version: 1,
    editions: editions.map(({ id, date }) => ({ id, date: date ?? null })),
    technologies: rows.map(({ id, title, earlier, stations }) => ({
      id,
      title: resolveText(title, language, editions.at(-1)?.radar.language) || id,
      earlier: [...earlier],
      stations: stations
        .map((station) => station && { ...station, ring: station.ring ?? null })
        .map((one) => one ?? null),
    })),
    diagnostics: findings.map((finding) => ({ ...finding, related: [...finding.related] })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
