import { type Language, type PersonnelHorizon, type PlanFile, personnelHorizon } from "@kommuneradar/core";
import type { Answer, Asked } from "@kommuneradar/schema";
import { assumptionLines, scenarioTitle } from "../horizon/scenario-lines.js";
import { horizonTexts } from "../horizon/words.js";
import { horizonNotes, toldIn } from "../tables/horizon-blocks.js";
import type { HorizonDocument } from "../tables/horizon-document.js";
import type { HorizonGround } from "../tables/horizon-of.js";
import { inThousandths } from "../tables/horizon-thousandths.js";
import { sectorName } from "../tables/text/sector-name.js";
import { type AnswerFinding, findingsBeside } from "./findings.js";
import { AnswerRefused } from "./refused.js";

/**
 * Scenarios of a plan over the sectors that an estimate publishes.
 * @throws AnswerRefused where there is nothing to play
 */
export function horizonAnswer(
  plan: PlanFile,
  { sectors, ...ground }: HorizonGround,
  { scenarios: asked }: Pick<Asked<"horizon">, "scenarios">,
  findings: readonly AnswerFinding[],
  language: Language,
): Answer<"horizon"> {
  const words = horizonTexts(language);
  if (plan.scenarios.length === 0) throw new AnswerRefused(words.noScenarios);
  if (ground.scores.scale.unit !== "probability")
    throw new AnswerRefused(words.notAShare(ground.scores.title));
  const known = plan.scenarios.map(({ id }) => id);
  const unknown = asked?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new AnswerRefused(words.unknownScenario(unknown, known.join(", ")));
  const horizons = plan.scenarios
    .filter(({ id }) => asked === undefined || asked.includes(id))
    .map((scenario) => personnelHorizon(scenario, sectors));
  const document: HorizonDocument = { ...ground, language: plan.language, horizons };
  return {
    weight: ground.settings.weight,
    interval: ground.settings.interval,
    fictional: ground.fictional,
    scenarios: horizons.map((horizon) => scenarioOf(horizon, document, language)),
    hiddenSectors: ground.hiddenSectors,
    notes: horizonNotes(document, language),
    findings: findingsBeside(findings, language),
  };
}

function scenarioOf(horizon: PersonnelHorizon, document: HorizonDocument, language: Language) {
  const told = toldIn(document, language);
  return {
    id: horizon.scenario.id,
    title: scenarioTitle(horizon, told),
    // In text a blank is a blank.
    assumptions: assumptionLines(horizon, told).map((line) => line.replaceAll("\u00a0", " ")),
    years: horizon.total.map(inThousandths),
    sectors: horizon.sectors.flatMap(({ sector, coverage, years }) => {
      const [first, last] = [years[0], years.at(-1)];
      if (first === undefined || last === undefined) return [];
      return [
        {
          sector,
          title: sectorName(sector, language),
          coverage,
          first: inThousandths(first),
          last: inThousandths(last),
        },
      ];
    }),
  };
}
