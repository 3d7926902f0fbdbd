import { mergedSectors } from "../../comparison/compare.js";
import type { Comparison } from "../../comparison/types.js";
import type { PublishedEstimate } from "../../publish.js";
import type { Figures } from "../../types.js";
import type { ComparedPartId, WalkedDifference, WalkedPart, WalkedStandardised } from "./types.js";
import { wholePart } from "./whole-part.js";

type Published = Pick<PublishedEstimate, "sideBySide" | "suppression">;

/** A part of a published comparison, or a sector of it. */
export function walkPart(
  published: Published,
  part: ComparedPartId,
  sector: string | undefined,
): WalkedPart | "hidden" | undefined {
  const found = comparedPart(published, part);
  if (found === undefined || found === "hidden") return found;
  const gone = hiddenIn(published, part);
  const { total, sectors } = found;
  if (sector === undefined) return wholePart(total, sectors, gone.size > 0);
  if (gone.has(sector)) return "hidden";
  const figures = sectors.find((one) => one.sector === sector)?.figures;
  return figures && wholePart(figures, [], false);
}

/** What a part's measures would be with the mix of occupations of all rows. Hidden sectors count as one, as there. */
export function walkStandardised(
  published: Published,
  part: ComparedPartId,
): WalkedStandardised | "hidden" | undefined {
  const found = comparedPart(published, part);
  const all = comparedPart(published, "all");
  if (found === undefined || found === "hidden" || all === undefined || all === "hidden") {
    return found === "hidden" ? found : undefined;
  }
  const merged = hiddenIn(published, "all");
  const standard = new Map(all.sectors.map(({ sector, figures }) => [sector, figures]));
  const apart = found.sectors.filter(({ sector, figures }) => !merged.has(sector) && figures.covered > 0);
  const rows = apart.map(({ sector, figures }) => {
    const { mean, high } = rateOf(standard.get(sector), figures);
    return { sector, covered: figures.covered, mean, high };
  });
  const rest = leftOf(found.total, apart);
  const ofAll = leftOf(
    all.total,
    all.sectors.filter(({ sector }) => !merged.has(sector)),
  );
  return {
    kind: "standardised",
    covered: found.total.covered,
    ...found.standardised,
    sectors:
      rest.covered < 0.0005
        ? rows
        : [...rows, { sector: null, ...rateOf(ofAll, rest), covered: rest.covered }],
  };
}

/** What the municipality and what it is held against differ by. */
export function walkDifference(
  published: Published,
  against: "group" | "all",
  measure: "mean" | "high",
): WalkedDifference | "hidden" | undefined {
  const [own, other] = [comparedPart(published, "own"), comparedPart(published, against)];
  if (own === "hidden") return "hidden";
  const split = published.sideBySide?.differences.find((one) => one.against === against)?.[measure];
  if (own === undefined || other === undefined || other === "hidden" || !split) return undefined;
  return {
    kind: "difference",
    own: own.total[measure] ?? 0,
    other: other.total[measure] ?? 0,
    split,
    sectors: split.sectors.map(({ sector: name, mix, size }) => {
      const sector = name === mergedSectors ? null : name;
      const sides = [own, other].map((part) => stratumOf(published, part, sector));
      const [here, there] = sides.map((stratum) =>
        stratum && stratum.covered > 0 ? stratum[measure] : null,
      );
      return {
        sector,
        shares: [shareOf(sides[0], own), shareOf(sides[1], other)],
        rates: [here ?? there ?? 0, there ?? here ?? 0],
        mix,
        size,
      };
    }),
  };
}

/** A sector of a part; null for those that are counted as one. */
function stratumOf(
  published: Published,
  { total, sectors }: Part,
  sector: string | null,
): Stratum | undefined {
  if (sector !== null) return sectors.find((one) => one.sector === sector)?.figures;
  const merged = hiddenIn(published, "all");
  return leftOf(
    total,
    sectors.filter((one) => !merged.has(one.sector)),
  );
}

function shareOf(stratum: Stratum | undefined, { total }: Part): number {
  return stratum === undefined || total.covered === 0 ? 0 : stratum.covered / total.covered;
}

type Part = Comparison["own"];

function comparedPart(
  { sideBySide, suppression }: Published,
  part: ComparedPartId,
): Part | "hidden" | undefined {
  if (sideBySide === undefined) return suppression?.comparison?.withheld ? "hidden" : undefined;
  return sideBySide[part] ?? undefined;
}

function hiddenIn({ suppression }: Published, part: ComparedPartId): ReadonlySet<string> {
  const hidden = suppression?.comparison?.sectors ?? [];
  return new Set(hidden.filter((one) => one.part === part).map(({ sector }) => sector));
}

type Stratum = Pick<Figures, "covered" | "mean" | "high">;

/** What of a part does not stand in the sectors given. */
function leftOf(total: Stratum, sectors: Part["sectors"]): Stratum {
  const covered = sectors.reduce((left, { figures }) => left - figures.covered, total.covered);
  const of = (measure: "mean" | "high") => {
    if (total[measure] === null || covered < 0.0005) return null;
    const whole = total[measure] * total.covered;
    return (
      sectors.reduce((left, { figures }) => left - (figures[measure] ?? 0) * figures.covered, whole) / covered
    );
  };
  return { covered, mean: of("mean"), high: of("high") };
}

/** The standard's rate; a part's own where the standard has none. */
function rateOf(standard: Stratum | undefined, own: Stratum): Pick<Stratum, "mean" | "high"> {
  return { mean: standard?.mean ?? own.mean, high: standard?.high ?? own.high };
}
