import {
  assumptionLines,
  darkPalette,
  horizonTexts,
  lightPalette,
  type Palette,
  renderHorizonSvg,
  scenarioTitle,
} from "@kommuneradar/charts";
import type { Language } from "@kommuneradar/core";
import { texts } from "../text/index.js";
import { sectorName } from "../text/sector-name.js";
import { horizonNotes, toldIn } from "./blocks.js";
import type { HorizonDocument } from "./formats/types.js";

/** Bands over the years, the scenarios side by side; the whole has every sector, and every assumption under it. */
export function horizonSvg(
  document: HorizonDocument,
  language: Language,
  { palette = lightPalette, isWhole = true }: { palette?: Palette; isWhole?: boolean } = {},
): string {
  const words = horizonTexts(language);
  const drawn = document.horizons.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
  const sectors = isWhole ? [...new Set(drawn)] : [];
  return renderHorizonSvg({
    language,
    title: words.title,
    unit: texts(language).weight[document.settings.weight],
    lines: { demand: words.demand, need: words.need, staying: words.staying },
    scenarios: document.horizons.map((horizon) => ({
      title: scenarioTitle(horizon, toldIn(document, language)),
      assumptions: isWhole ? assumptionLines(horizon, toldIn(document, language)) : [],
      panels: [
        { title: words.allSectors, years: horizon.total },
        ...sectors.map((sector) => ({
          title: sectorName(sector, language),
          years: horizon.sectors.find((one) => one.sector === sector)?.years ?? [],
        })),
      ],
    })),
    notes: isWhole ? horizonNotes(document, language) : [],
    palette,
  });
}

/** All sectors together, on a light ground and on a dark one; sectors and assumptions are for the tables beside it. */
export function horizonPicture(document: HorizonDocument, language: Language) {
  return {
    svg: horizonSvg(document, language, { isWhole: false }),
    darkSvg: horizonSvg(document, language, { isWhole: false, palette: darkPalette }),
  };
}
