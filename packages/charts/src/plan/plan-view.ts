import {
  formatNumber,
  formatShare,
  type HorizonYear,
  type PersonnelHorizon,
  personnelHorizon,
  type Ranged,
  sectorTitle,
} from "@kommuneradar/core";
import { estimateWords } from "../estimate/text/index.js";
import { assumptionLines, scenarioTitle } from "../horizon/scenario-lines.js";
import { horizonTexts } from "../horizon/words.js";
import { markedText, markTexts } from "../languages/mark-texts.js";
import { figureTexts } from "../tables/text/figures.js";
import type { PlanFigures, PlanViewInput } from "./input.js";
import type { PlanHorizonView, PlanView } from "./model.js";
import { planParts } from "./plan-parts.js";
import { planWords } from "./words.js";

/** Everything the page of a plan shows, as words of one language. Pure; plain JSON. */
export function buildPlanView(given: PlanViewInput): PlanView {
  const { language, figures } = given;
  const plan = markTexts(given.plan, language);
  const input = { ...given, plan };
  const words = planWords(language);
  const parts = planParts(input);
  const isPlayed = figures !== "none" && figures !== "failed" && figures.isShare;
  const counted = parts.map(({ id, groups }) =>
    words.counts[id](groups.reduce((sum, { rows }) => sum + rows.length, 0)),
  );
  return {
    language,
    title: markedText(plan.title, language, plan.language),
    badge: input.fictional ? estimateWords(language).sampleData : "",
    sentence: parts.length === 0 && plan.scenarios.length === 0 ? words.empty : counted.join(" · "),
    horizon: plan.scenarios.length > 0 && isPlayed ? horizonView(input, figures) : null,
    horizonMissing:
      plan.scenarios.length === 0
        ? words.noScenarios
        : figures === "none"
          ? words.noEstimate
          : figures === "failed"
            ? words.noFigures
            : isPlayed
              ? ""
              : words.index,
    parts,
  };
}

function horizonView({ plan, language }: PlanViewInput, figures: PlanFigures): PlanHorizonView {
  const words = horizonTexts(language);
  const told = { language, from: plan.language, sectorName: (id: string) => sectorTitle(id, language) };
  const horizons = plan.scenarios.map((scenario) => personnelHorizon(scenario, figures.sectors));
  const sectors = [...new Set(horizons.flatMap((one) => one.sectors.map(({ sector }) => sector)))];
  const unit = figureTexts(language).weight[figures.settings.weight];
  return {
    heading: words.title,
    picture: {
      language,
      title: "",
      unit,
      lines: { demand: words.demand, need: words.need, staying: words.staying },
      scenarios: horizons.map((horizon) => ({
        title: scenarioTitle(horizon, told),
        assumptions: assumptionLines(horizon, told),
        panels: [
          { title: words.allSectors, years: horizon.total },
          ...sectors.map((sector) => ({
            title: told.sectorName(sector),
            years: horizon.sectors.find((one) => one.sector === sector)?.years ?? [],
          })),
        ],
      })),
      notes: [],
    },
    sectorsTitle: planWords(language).bySector,
    tableTitle: planWords(language).yearTable,
    tables: horizons.map((horizon) => ({
      title: scenarioTitle(horizon, told),
      rows: yearRows(horizon, unit, language),
    })),
    notes: [
      words.notAForecast,
      planWords(language).over(markedText(figures.title, language, plan.language)),
      words.how,
      words.workforce(figures.year, formatShare(figures.coverage, language, 1)),
      words.bands(formatShare(figures.settings.interval, language, 0)),
      words.notInIt,
      ...(figures.hiddenSectors > 0 ? [words.hidden(figures.hiddenSectors)] : []),
    ],
  };
}

function yearRows(
  { total }: PersonnelHorizon,
  unit: string,
  language: PlanViewInput["language"],
): string[][] {
  const words = horizonTexts(language);
  const amount = (value: number) => formatNumber(value, language, 0);
  const band = ({ low, mid, high }: Ranged) =>
    amount(low) === amount(high) ? amount(mid) : `${amount(mid)} (${amount(low)}–${amount(high)})`;
  const cells = ({ year, adoption, demand, released, need, staying, toRecruit }: HorizonYear) => [
    String(year),
    formatShare(adoption, language, 0),
    amount(demand),
    band(released),
    band(need),
    amount(staying),
    band(toRecruit),
  ];
  return [
    [
      words.year,
      words.adoption,
      `${words.demand} (${unit})`,
      words.released,
      words.need,
      words.staying,
      words.toRecruit,
    ],
    ...total.map(cells),
  ];
}
