import type { PublishedEstimate } from "../../publish.js";
import { nobody } from "../../years/split-change.js";
import type { YearFigures } from "../../years/types.js";
import type { WalkedChange, WalkedPart } from "./types.js";
import { wholePart } from "./whole-part.js";

type Published = Pick<PublishedEstimate, "years" | "suppression">;

/** A year of a published estimate, or a sector in it. */
export function walkYear(
  published: Published,
  year: number,
  sector: string | undefined,
): WalkedPart | "hidden" | undefined {
  const { years, suppression } = published;
  if (suppression?.years?.years.includes(year)) return "hidden";
  const found = years?.years.find((one) => one.year === year);
  if (found === undefined) return undefined;
  const { total, sectors } = found;
  if (sector === undefined) {
    return wholePart(total, sectors, hidesSectors(published, year));
  }
  if (isHidden(published, year, sector)) return "hidden";
  const figures = sectors.find((one) => one.sector === sector)?.figures;
  return figures && wholePart(figures, [], false);
}

/** What changed between two years that follow one another, or in a sector of them. */
export function walkChange(
  published: Published,
  { from, to }: { readonly from: number; readonly to: number },
  sector: string | undefined,
): WalkedChange | "hidden" | undefined {
  const { years, suppression } = published;
  if ([from, to].some((year) => suppression?.years?.years.includes(year))) return "hidden";
  const change = years?.changes.find((one) => one.from === from && one.to === to);
  if (years === undefined || change === undefined) return undefined;
  const [before, after] = [from, to].map((year) => years.years.find((one) => one.year === year));
  if (sector === undefined) {
    return {
      kind: "change",
      from,
      to,
      before: before?.total ?? nobody,
      after: after?.total ?? nobody,
      change: change.total,
      sectors: change.sectors,
      hidesSectors: [from, to].some((year) => hidesSectors(published, year)),
    };
  }
  if ([from, to].some((year) => isHidden(published, year, sector))) return "hidden";
  const found = change.sectors.find((one) => one.sector === sector);
  return (
    found && {
      kind: "change",
      from,
      to,
      before: inSector(before, sector),
      after: inSector(after, sector),
      change: found.change,
      sectors: [],
      hidesSectors: false,
    }
  );
}

/** A sector that a year lacks has nobody in it. */
function inSector(year: YearFigures | undefined, sector: string) {
  return year?.sectors.find((one) => one.sector === sector)?.figures ?? nobody;
}

function hidesSectors({ suppression }: Published, year: number): boolean {
  return suppression?.years?.sectors.some((one) => one.year === year) ?? false;
}

function isHidden({ suppression }: Published, year: number, sector: string): boolean {
  return suppression?.years?.sectors.some((one) => one.year === year && one.sector === sector) ?? false;
}
