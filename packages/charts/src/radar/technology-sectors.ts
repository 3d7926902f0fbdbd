import {
  type AreaPlacement,
  type AssessmentInputs,
  explainOutcome,
  placeInSectors,
  type SectorPlacement,
  sectorTitle,
  type Technology,
  vocabulary,
} from "@kommuneradar/core";
import { radarWords } from "../text/radar.js";
import type { ViewContext } from "./view-context.js";
import type { AreaOfUseView, TechnologySectorView } from "./view-model.js";
import { inputViews, whatIsMissing } from "./why-this-ring.js";

/** A technology in the sectors where it is used, with the ring it has there and why; those that lag most first. */
export function technologySectors(technology: Technology, context: ViewContext): TechnologySectorView[] {
  return placeInSectors(context.radar, technology).map((placement) => sectorView(placement, context));
}

function sectorView(placement: SectorPlacement, context: ViewContext): TechnologySectorView {
  const { language, titleOfRing } = context;
  const { sector, ring, lags, decidedBy, areas } = placement;
  const { outcome, inputs, by } = decidedBy;
  return {
    sector,
    title: sectorTitle(sector, language),
    ring: ring ?? null,
    ringTitle: titleOf(ring, context),
    lags,
    missing: ring === undefined ? whatIsMissing(decidedBy, language) : "",
    why: by === "inherited" ? "" : explainOutcome(outcome, inputs, language, titleOfRing),
    inputs: outcome.state === "none" ? [] : inputViews(inputs, language),
    areas: areas.map((area) => areaView(area, context)),
  };
}

function areaView({ area, ring, by }: AreaPlacement, context: ViewContext): AreaOfUseView {
  const { text, language } = context;
  const words = radarWords(language);
  return {
    title: text(area.title),
    ringTitle: titleOf(ring, context),
    basis: by === "inherited" ? words.asTheWhole : ownInputs(area, context),
    occupations: area.occupations.length === 0 ? "" : words.occupations(area.occupations.join(", ")),
  };
}

/** What the area states of its own: "own assessment: immature understanding". */
function ownInputs(inputs: AssessmentInputs, { language }: ViewContext): string {
  const { phrase } = vocabulary(language);
  const { solutions, understanding, potential } = inputs;
  const stated = [
    solutions && phrase.solutions[solutions],
    understanding && phrase.understanding[understanding],
    potential && phrase.potential[potential],
  ].filter((part) => part !== undefined);
  return stated.length === 0 ? "" : radarWords(language).ownAssessment(stated.join(", "));
}

function titleOf(ring: string | undefined, { titleOfRing, language }: ViewContext): string {
  return ring === undefined ? radarWords(language).withoutRing : titleOfRing(ring);
}
