import { readFileSync } from "node:fs";
import {
  type Language,
  layoutRadar,
  type Radar,
  type Ring,
  readRadar,
  type Technology,
} from "@kommuneradar/core";
import { buildRadarView, type RadarView, type RadarViewOptions } from "../../src/index.ts";

/** The sample with ten areas, one without a recommendation, and two off the rings. */
export function tenAreas(): Radar {
  const text = readFileSync(new URL("fixtures/ten-areas.radar.yaml", import.meta.url), "utf8");
  const { radar, problems } = readRadar(text);
  if (radar === undefined || problems.length > 0) throw new Error(JSON.stringify(problems));
  return radar;
}

/** A view as of one day, so that nothing in a test follows the calendar. */
export function viewOf(
  radar: Radar,
  language: Language = "nb",
  options: Partial<RadarViewOptions> = {},
): RadarView {
  return buildRadarView(radar, layoutRadar(radar), { today: "2026-11-24", ...options, language });
}

const names = [
  "Robotisert prosessautomatisering",
  "Samtaleroboter",
  "Kunstig intelligens",
  "Tingenes internett og sensorer",
  "Skytjenester",
  "Stordata og analyse",
  "Blokkjede",
  "Virtuell og utvidet virkelighet",
  "Droner",
  "Velferdsteknologi",
  "Videoløsninger",
  "3D-print",
  "5G",
  "Digitale tvillinger",
  "Lavkode",
  "Prosessgruvedrift",
  "Innbyggerportal",
  "Elektronisk medisineringsstøtte",
  "Digital postkasse",
  "Mobil omsorg",
  "Kartbasert saksbehandling",
  "eSignatur",
  "Maskinlæring i byggesak",
  "Integrasjonsplattform",
  "Virksomhetsarkitekturverktøy",
  "Talegjenkjenning",
];
const categoryTitles = [
  "Arbeidsprosesser",
  "Tjenester",
  "Data og plattformer",
  "Innbyggerdialog",
  "Helse og omsorg",
  "Oppvekst",
  "By og miljø",
  "Styring",
];

export interface Shape {
  readonly count: number;
  /** Segments; a cross-cutting category is added when `lane`. */
  readonly segments: number;
  readonly rings?: number;
  readonly lane?: boolean;
}

/** A made radar of stated rings over all cells, with names as municipalities use them. */
export function madeRadar({ count, segments, rings = 4, lane = false }: Shape): Radar {
  const base = tenAreas();
  const categories = [
    ...Array.from({ length: segments }, (_, index) => ({
      id: `c${index}`,
      title: categoryTitles[index] ?? `C${index}`,
      crossCutting: false,
    })),
    ...(lane ? [{ id: "across", title: "Sikkerhet og personvern", crossCutting: true }] : []),
  ];
  const ringList: readonly Ring[] =
    rings === base.rings.length
      ? base.rings
      : Array.from({ length: rings }, (_, index) => ({ id: `r${index}`, title: `Ring ${index + 1}` }));
  const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T;
  const technologies = Array.from({ length: count }, (_, index) => {
    const name = pick(names, index);
    const round = Math.floor(index / names.length);
    return madeTechnology(`${name.toLowerCase().replaceAll(/[^a-zæøå0-9]+/g, "-")}-${round}`, {
      title: round === 0 ? name : `${name} ${round + 1}`,
      category: pick(categories, index * 7 + Math.floor(index / 5)).id,
      ring: pick(ringList, index * 3 + Math.floor(index / 7)).id,
      index,
    });
  });
  return { ...base, rule: "none", rings: ringList, categories, technologies };
}

export function madeTechnology(id: string, parts: Partial<Technology>): Technology {
  return {
    id,
    title: id,
    aliases: [],
    category: "c0",
    areasOfUse: [],
    status: "active",
    dependsOn: [],
    relatesTo: [],
    tags: [],
    links: [],
    range: nowhere,
    idRange: nowhere,
    index: 0,
    ...parts,
  };
}

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
