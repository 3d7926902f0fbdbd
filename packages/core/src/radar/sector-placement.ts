import { deriveRing } from "./derive-ring.js";
import type { AreaOfUse, AssessmentInputs, Radar, Technology } from "./model.js";
import { placeTechnology } from "./placement.js";
import type { RuleOutcome } from "./rules/types.js";

/**
 * Where one area of use stands, and why. `derived`: the area states inputs of its own, and the rule gives a ring from
 * them over the technology's. `inherited`: it states none, so it stands where the technology does. `nothing`: its inputs
 * give no ring.
 */
export interface AreaPlacement {
  /** The area as the technology holds it. */
  readonly area: AreaOfUse;
  /** Id of a ring of the radar; undefined where `by` is `nothing`. */
  readonly ring: string | undefined;
  /** Where the ring comes from, as told above. */
  readonly by: "derived" | "inherited" | "nothing";
  /** The area's own inputs over the technology's. */
  readonly inputs: AssessmentInputs;
  /** What the rule says of `inputs`, also where the ring is inherited. */
  readonly outcome: RuleOutcome;
}

/** Where a technology stands in one sector: at the outermost of its areas of use there. */
export interface SectorPlacement {
  /** As the areas name it; no two placements of a technology are of one sector. */
  readonly sector: string;
  /** Undefined as soon as one of the areas has no ring: what is not known is not taken for far in. */
  readonly ring: string | undefined;
  /** The area that decides. */
  readonly decidedBy: AreaPlacement;
  /** The outermost first. */
  readonly areas: readonly AreaPlacement[];
  /** The technology as a whole stands further in than it does here. */
  readonly lags: boolean;
}

type Placing = Pick<Radar, "rule" | "rings">;

/** A technology in every sector it has an area of use in, those that lag most first. Without areas it has none. */
export function placeInSectors(radar: Placing, technology: Technology): readonly SectorPlacement[] {
  if (technology.areasOfUse.length === 0) return [];
  const whole = placeTechnology(radar, technology).ring;
  const sectors = new Set(technology.areasOfUse.map((area) => area.sector));
  const outermost = (a: AreaPlacement, b: AreaPlacement) => placeOf(radar, b.ring) - placeOf(radar, a.ring);
  return [...sectors]
    .flatMap((sector): SectorPlacement[] => {
      const areas = technology.areasOfUse
        .filter((area) => area.sector === sector)
        .map((area) => placeArea(radar, technology, area, whole))
        .toSorted(outermost);
      const [decidedBy] = areas;
      if (decidedBy === undefined) return [];
      const { ring } = decidedBy;
      const lags = whole !== undefined && ring !== undefined && placeOf(radar, whole) < placeOf(radar, ring);
      return [{ sector, ring, decidedBy, areas, lags }];
    })
    .toSorted((a, b) => outermost(a.decidedBy, b.decidedBy));
}

function placeArea(
  radar: Placing,
  technology: Technology,
  area: AreaOfUse,
  whole: string | undefined,
): AreaPlacement {
  const own = ownInputs(area);
  const inputs = { ...ownInputs(technology.assessment ?? {}), ...own };
  const outcome = deriveRing(radar.rule, inputs);
  // A rule that derives nothing cannot place an area apart from its technology.
  if (Object.keys(own).length === 0 || outcome.state === "none") {
    return { area, ring: whole, by: whole === undefined ? "nothing" : "inherited", inputs, outcome };
  }
  const ring = radar.rings.some(({ id }) => id === outcome.ring) ? outcome.ring : undefined;
  return { area, ring, by: ring === undefined ? "nothing" : "derived", inputs, outcome };
}

/** Only the inputs that are there: an absent one must not hide the technology's own. */
function ownInputs({ solutions, understanding, potential }: AssessmentInputs): AssessmentInputs {
  return {
    ...(solutions === undefined ? {} : { solutions }),
    ...(understanding === undefined ? {} : { understanding }),
    ...(potential === undefined ? {} : { potential }),
  };
}

/** From inside out; without a ring is behind all that have one. */
function placeOf({ rings }: Placing, ring: string | undefined): number {
  const place = rings.findIndex(({ id }) => id === ring);
  return place < 0 ? rings.length : place;
}
