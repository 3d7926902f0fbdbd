import { lightPalette, renderHorizonSvg } from "@kommuneradar/charts";
import { horizonTexts } from "../../text/horizon.js";
import { texts } from "../../text/index.js";
import { sectorName } from "../../text/sector-name.js";
import { assumptionLines, horizonNotes, scenarioTitle } from "../blocks.js";
import type { HorizonFormat } from "./types.js";

/** Bands over the years, the scenarios side by side, with every assumption under them. */
export const svg: HorizonFormat = (document, language) => {
  const words = horizonTexts(language);
  const drawn = document.horizons.flatMap(({ sectors }) => sectors.map(({ sector }) => sector));
  const sectors = [...new Set(drawn)];
  return renderHorizonSvg({
    language,
    title: words.title,
    unit: texts(language).weight[document.settings.weight],
    lines: { demand: words.demand, need: words.need, staying: words.staying },
    scenarios: document.horizons.map((horizon) => ({
      title: scenarioTitle(horizon, document, language),
      // A line is broken at its blanks, and not before a sign.
      assumptions: assumptionLines(horizon, document, language).map((line) =>
        line.replaceAll(" %", "\u00a0%"),
      ),
      panels: [
        { title: words.allSectors, years: horizon.total },
        ...sectors.map((sector) => ({
          title: sectorName(sector, language),
          years: horizon.sectors.find((one) => one.sector === sector)?.years ?? [],
        })),
      ],
    })),
    notes: horizonNotes(document, language),
    palette: lightPalette,
  });
};
