import { readFileSync } from "node:fs";
import { type Edition, type ExportSource, type Radar, readRadar } from "../../../../src/index.ts";

export const whole = read(
  readFileSync(new URL("../../../fixtures/whole.radar.yaml", import.meta.url), "utf8"),
);

export function read(text: string): Radar {
  const { radar } = readRadar(text);
  if (!radar) throw new Error("no radar");
  return radar;
}

/** A radar of one category with these entries, a line of flow YAML each. */
export function small(entries: readonly string[], edition = "2026-03-01"): Radar {
  return read(`kommuneradar: radar/1
title: Liten
edition: ${edition}
categories: [{ id: a, title: Alt }]
technologies: [${entries.map((entry) => `{ category: a, ${entry} }`).join(", ")}]
`);
}

/** Three editions: one technology moves in, one comes, one is renamed and moves out, one goes, one stays. */
export const editions: readonly Edition[] = [
  small(
    [
      "id: rpa, title: Roboter, ring: trial",
      "id: gammel, title: Navn, ring: trial",
      "id: vekk, title: Vekk, ring: hold",
      "id: stille, title: Stille, ring: hold, description: Samme",
    ],
    "2024-01-01",
  ),
  small(
    [
      "id: rpa, title: Roboter, ring: adopt, assessment: { grounds: Målt }",
      "id: gammel, title: Navn, ring: trial",
      "id: stille, title: Stille, ring: hold, description: Samme",
    ],
    "2025-01-01",
  ),
  small([
    "id: rpa, title: Roboter, ring: adopt",
    "id: ny, title: Navn, aliases: [gammel], ring: hold",
    "id: stille, title: Stille, ring: hold, description: Samme",
    "id: fersk, title: Fersk, ring: assess",
    "id: uten, title: Uten",
    "id: ute, title: Ute, status: phased-out, ring: adopt",
  ]),
].map((radar) => ({ id: `${radar.edition}.yaml`, date: radar.edition, radar }));

export function sourceOf(radar: Radar, more: Partial<ExportSource> = {}): ExportSource {
  return { radar, earlier: [], language: "nb", today: "2026-11-26", ...more };
}

/** The last of the editions, with what it was. */
export function withHistory(): ExportSource {
  const last = editions.at(-1);
  if (!last) throw new Error("no edition");
  return sourceOf(last.radar, { earlier: editions.slice(0, -1) });
}
