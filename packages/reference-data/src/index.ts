/**
 * Score sets, crosswalks, occupation classifications, municipalities and sectors, each with source, year and
 * licence. Plain data: it is handed to `@kommuneradar/core` as an argument. Every table is parsed when first asked
 * for, so importing this package costs next to nothing.
 */
import type { ReferenceData, ScoreSet } from "@kommuneradar/schema";
import { isco08 } from "./classifications/isco08.js";
import { soc2010 } from "./classifications/soc2010.js";
import { styrk08 } from "./classifications/styrk08.js";
import { soc2010Isco08 } from "./crosswalks/soc2010-isco08.js";
import { styrk08Isco08 } from "./crosswalks/styrk08-isco08.js";
import { usOes2010 } from "./employment/us-oes-2010.js";
import { formerMunicipalities } from "./municipal/former-municipalities.js";
import { municipalities, municipalityGroups } from "./municipal/municipalities.js";
import { sectors } from "./municipal/sectors.js";
import { allScoreSets } from "./scores/index.js";

export type { DataSet } from "./data-set.js";
export { dataSets } from "./data-sets.js";
/** The parts of `referenceData` one by one, for a bundle that needs only some. */
export {
  formerMunicipalities,
  isco08,
  municipalities,
  municipalityGroups,
  scoreSets,
  sectors,
  soc2010,
  soc2010Isco08,
  styrk08,
  styrk08Isco08,
  usOes2010,
};

/** Every score set that is shipped, by its id. */
const scoreSets: ReadonlyMap<string, ScoreSet> = new Map(allScoreSets.map((set) => [set.id, set]));

/** Everything at once, as core takes it. Each property is parsed at its first use. */
export const referenceData: ReferenceData = {
  classifications: {
    get styrk08() {
      return styrk08();
    },
    get isco08() {
      return isco08();
    },
    get soc2010() {
      return soc2010();
    },
  },
  get crosswalk() {
    return soc2010Isco08();
  },
  get styrkToIsco() {
    return styrk08Isco08();
  },
  scoreSets,
  get socEmployment() {
    return usOes2010();
  },
  get municipalities() {
    return municipalities();
  },
  get formerMunicipalities() {
    return formerMunicipalities();
  },
  get municipalityGroups() {
    return municipalityGroups();
  },
  sectors,
};
