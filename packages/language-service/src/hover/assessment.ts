import type { Radar, Technology, YamlPath } from "@kommuneradar/core";
import { technologyAt } from "../symbols/entries.js";
import type { YamlContext } from "../symbols/symbol-index.js";
import { valueAt } from "../value-at.js";
import type { Asked } from "./asked.js";
import { reviewLine } from "./review.js";
import { whyRing, whyRingInArea } from "./why-ring.js";

const inputs: readonly unknown[] = ["solutions", "understanding", "potential"];
const dates: readonly unknown[] = ["date", "reviewBy"];

/**
 * What is to be said of a technology's ring or assessment at a path: why it stands where it does, or when it is to be
 * reviewed. Undefined for other paths.
 */
export function assessmentCard(asked: Asked, context: YamlContext, path: YamlPath): string | undefined {
  const radar = context.radar?.radar;
  const [list, index, key, inner, innermost] = path;
  if (radar === undefined || list !== "technologies" || typeof index !== "number") return undefined;
  const technology = technologyAt(radar, index);
  if (technology === undefined) return undefined;
  if (key === "ring" && path.length === 3) {
    return whyRing(asked, radar, technology, { withCondition: true });
  }
  if (key === "assessment") {
    if (path.length === 3 || (path.length === 4 && inputs.includes(inner))) {
      return whyRing(asked, radar, technology);
    }
    return dates.includes(inner) ? reviewLine(asked, radar, technology) : undefined;
  }
  if (key === "areasOfUse" && typeof inner === "number" && inputs.includes(innermost)) {
    return areaCard(asked, context, radar, technology, inner);
  }
  return undefined;
}

function areaCard(
  asked: Asked,
  { source }: YamlContext,
  radar: Radar,
  technology: Technology,
  index: number,
): string | undefined {
  // Areas without a sector are not in the model: count those before this one that have one.
  const list = valueAt(source.value, ["technologies", technology.index, "areasOfUse"]);
  const sectorOf = (place: number) => valueAt(list, [place, "sector"]);
  if (typeof sectorOf(index) !== "string" || sectorOf(index) === "") return undefined;
  let place = 0;
  for (let before = 0; before < index; before++) {
    const sector = sectorOf(before);
    if (typeof sector === "string" && sector !== "") place++;
  }
  const area = technology.areasOfUse[place];
  return area && whyRingInArea(asked, radar, technology, area);
}
