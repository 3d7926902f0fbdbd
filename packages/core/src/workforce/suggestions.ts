import type { Classification } from "@kommuneradar/schema";
import type { ProblemData } from "../problem.js";
import { remembered } from "../remembered.js";
import { nearestOccupations, type SuggestedOccupation } from "./nearest-occupation.js";
import { nearestMunicipality, nearestSector, sectorNames } from "./nearest-place.js";
import { type OtherPlace, otherPlace } from "./other-place.js";
import type { WorkforceOptions } from "./types.js";

/** What the unknown values of a file may have been meant to be: each worked out once, when it is to be shown. */
export class Suggestions {
  readonly sectorIds: readonly string[];
  readonly occupations: (code: string) => readonly SuggestedOccupation[];
  readonly sector: (name: string) => string | undefined;
  readonly municipality: (cell: string) => string | undefined;
  readonly otherPlace: (code: string) => OtherPlace;
  readonly formerMunicipality: (code: string) => ProblemData["outdated-municipality"];

  constructor(
    classification: Classification,
    reference: Pick<WorkforceOptions["reference"], "sectors" | "municipalities" | "formerMunicipalities">,
  ) {
    const { sectors, municipalities, formerMunicipalities } = reference;
    const names = sectorNames(sectors);
    this.sectorIds = sectors.map(({ id }) => id);
    this.occupations = remembered((code) => nearestOccupations(code, classification));
    this.sector = remembered((name) => nearestSector(name, names));
    this.municipality = remembered((cell) => nearestMunicipality(cell, reference));
    this.otherPlace = (code) => otherPlace(code, reference) ?? "unstated";
    this.formerMunicipality = remembered((code) => {
      const { name = "", until = 0, successors = [] } = formerMunicipalities.get(code) ?? {};
      const today = successors.map((successor) => ({
        code: successor,
        name: municipalities.get(successor)?.name ?? "",
      }));
      return { code, name, until, successors: today };
    });
  }
}
