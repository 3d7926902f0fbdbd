import { type AssessmentInputs, type Radar, ringRule, type Technology } from "@kommuneradar/core";
import { radarWords } from "../text/radar.js";
import type { ViewContext } from "./view-context.js";
import type { AreaOfUseView } from "./view-model.js";

/** Areas of use with the ring each would have, its own inputs over the technology's; the outermost first. */
export function areaOfUseViews(technology: Technology, context: ViewContext): AreaOfUseView[] {
  const { radar, text, titleOfRing, titleOfSector, language } = context;
  const words = radarWords(language);
  return technology.areasOfUse
    .map((area) => {
      const ring = ringFor(radar, { ...technology.assessment, ...definedInputs(area) });
      const place = radar.rings.findIndex(({ id }) => id === ring);
      return {
        // Without a ring is behind all that have one.
        place: place < 0 ? radar.rings.length : place,
        view: {
          title: [titleOfSector(area.sector), text(area.title)].filter((part) => part !== "").join(": "),
          ringTitle: ring === undefined ? words.withoutRing : titleOfRing(ring),
          occupations: area.occupations.length === 0 ? "" : words.occupations(area.occupations.join(", ")),
        },
      };
    })
    .sort((a, b) => b.place - a.place)
    .map(({ view }) => view);
}

function ringFor(radar: Radar, inputs: AssessmentInputs): string | undefined {
  const { ring } = ringRule(radar.rule).derive(inputs);
  return radar.rings.some(({ id }) => id === ring) ? ring : undefined;
}

/** Only the inputs that are there: an absent one must not hide the technology's own. */
function definedInputs({ solutions, understanding, potential }: AssessmentInputs): AssessmentInputs {
  return {
    ...(solutions === undefined ? {} : { solutions }),
    ...(understanding === undefined ? {} : { understanding }),
    ...(potential === undefined ? {} : { potential }),
  };
}
