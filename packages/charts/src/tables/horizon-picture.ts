import type { Language } from "@kommuneradar/core";
import type { HorizonPicture } from "../horizon/HorizonChart.js";
import { assumptionLines, scenarioTitle } from "../horizon/scenario-lines.js";
import { horizonTexts } from "../horizon/words.js";
import { horizonNotes, toldIn } from "./horizon-blocks.js";
import type { HorizonDocument } from "./horizon-document.js";
import { figureTexts } from "./text/figures.js";
import { sectorName } from "./text/sector-name.js";

/**
 * Bands over the years, the scenarios side by side. The whole has every sector, and every assumption under it; else these
 * are for the tables beside it.
 */
export function horizonPicture(
  document: HorizonDocument,
  language: Language,
  { isWhole }: { readonly isWhole: boolean },
): Omit<HorizonPicture, "palette"> {
  const words = horizonTexts(language);
  const drawn = document.horizons.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
  const sectors = isWhole ? [...new Set(drawn)] : [];
  return {
    language,
    title: words.title,
    unit: figureTexts(language).weight[document.settings.weight],
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
  };
}
