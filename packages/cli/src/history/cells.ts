import { type Edition, type Language, resolveText, type Station, vocabulary } from "@kommuneradar/core";
import type { HistoryDocument } from "./formats/types.js";

/** The table of a history: a row per technology, a column per edition, every cell in words and signs. */
export function historyCells({ editions, rows }: HistoryDocument, language: Language): string[][] {
  const last = editions.at(-1)?.radar;
  return rows.map(({ id, title, stations }) => [
    resolveText(title, language, last?.language) || id,
    ...stations.map((station, at) =>
      station === undefined ? "" : stationText(station, editions[at], language),
    ),
  ]);
}

/** What to call editions: each its date, else its file; those of one day by their commit or file too. */
export function editionNames(editions: readonly Edition[]): readonly string[] {
  const times = new Map<string | undefined, number>();
  for (const { date } of editions) times.set(date, (times.get(date) ?? 0) + 1);
  return editions.map(({ id, date }) => {
    if (date === undefined) return id;
    return times.get(date) === 1 ? date : `${date} ${isCommit(id) ? id.slice(0, 7) : id}`;
  });
}

function isCommit(id: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id);
}

/** Whether a station moved, by a sign that needs no colour: ▲ inward, ▼ outward, ● new. */
export function stationSign({ by, isNew }: Station): string {
  return isNew ? "●" : by > 0 ? "▲" : by < 0 ? "▼" : "";
}

function stationText(station: Station, edition: Edition | undefined, language: Language): string {
  const { status, withoutRing } = vocabulary(language);
  const radar = edition?.radar;
  const ring = radar?.rings.find(({ id }) => id === station.ring);
  const name =
    station.status !== "active"
      ? status[station.status]
      : station.ring === undefined
        ? withoutRing
        : resolveText(ring?.title, language, radar?.language) || station.ring;
  const steps = Math.abs(station.by) > 1 ? String(Math.abs(station.by)) : "";
  return [`${stationSign(station)}${steps}`, name].filter((part) => part !== "").join(" ");
}
