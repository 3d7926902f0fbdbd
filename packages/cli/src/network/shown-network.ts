import {
  groupRows,
  networkNotes,
  networkTechnologyRows,
  networkText,
  networkTexts,
  occupationRows,
  pooledFigures,
  poolNotes,
  radarNames,
  whoLines,
} from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import type { NetworkResult } from "./formats/types.js";
import { measureRows } from "./measure-rows.js";

type Rows = readonly (readonly string[])[];

/** What formats for people say of a network, whatever they look like. */
export interface ShownNetwork {
  /** The radar of radars; undefined where there is no radar. */
  readonly spread?: {
    readonly title: string;
    readonly technologies: Rows;
    /** Who has a technology where, where the call asks. */
    readonly who?: {
      readonly title: string;
      readonly technologies: readonly { readonly title: string; readonly lines: readonly string[] }[];
    };
    readonly notes: readonly string[];
  };
  /** The workforces as one; undefined where there is none. Tables are missing where no figure is told. */
  readonly pool?: {
    readonly title: string;
    /** Sample data, which must be said. */
    readonly sample?: string;
    /** Without a head. */
    readonly measures?: Rows;
    readonly groups?: Rows;
    readonly occupations?: { readonly title: string; readonly rows: Rows };
    readonly notes: readonly string[];
  };
}

export function shownNetwork({ spread, pool, who }: NetworkResult, language: Language): ShownNetwork {
  return {
    ...(spread && { spread: shownSpread(spread, who, language) }),
    ...(pool && { pool: shownPool(pool, language) }),
  };
}

function shownSpread(
  spread: NonNullable<NetworkResult["spread"]>,
  who: boolean,
  language: Language,
): NonNullable<ShownNetwork["spread"]> {
  const words = networkTexts(language);
  const names = radarNames(spread, language);
  const technologies = spread.technologies.map((one) => ({
    title: networkText(one.title, language) || one.id,
    lines: whoLines(one, names, language).map(({ where, who: radars }) => `${where}: ${radars.join(", ")}`),
  }));
  return {
    title: words.title,
    technologies: networkTechnologyRows(spread, language),
    ...(who && { who: { title: words.who, technologies } }),
    notes: networkNotes(spread, language),
  };
}

function shownPool(
  pool: NonNullable<NetworkResult["pool"]>,
  language: Language,
): NonNullable<ShownNetwork["pool"]> {
  const words = texts(language);
  const figures = pooledFigures(pool);
  const occupations = figures ? occupationRows(figures, language) : [];
  return {
    title: networkTexts(language).pool,
    ...(pool.fictional && { sample: words.sample }),
    ...(figures && { measures: measureRows(figures, language), groups: groupRows(figures, language) }),
    ...(occupations.length > 1 && { occupations: { title: words.heaviest, rows: occupations } }),
    notes: poolNotes(pool, language),
  };
}
