import { sectorWords } from "../text/sector-words.js";
import type { Synonyms } from "../yaml/structure/context.js";

const categories = {
  efficiency: ["effektivisering"],
  improvement: ["forbedring", "tjenesteforbedring"],
  innovation: ["innovasjon", "nye tjenester"],
};

/** The Norwegian words for values of a projects file, so that `category: effektivisering` is led to `efficiency`. */
export const projectsSynonyms: Synonyms = {
  sector: sectorWords,
  category: categories,
  alsoCategories: categories,
  status: {
    idea: ["idé"],
    planned: ["planlagt"],
    ongoing: ["pågår", "under arbeid"],
    "in-use": ["i bruk", "i drift"],
    stopped: ["stoppet", "stanset"],
  },
  kind: {
    "time-saved": ["spart tid"],
    "avoided-cost": ["unngått kostnad", "unngåtte kostnader"],
    "increased-quality": ["økt kvalitet"],
    formal: ["formell", "spesialisert"],
    general: ["generell"],
    informal: ["uformell"],
    literature: ["litteratur"],
    interview: ["intervju"],
    project: ["prosjekt"],
    trial: ["forsøk"],
    other: ["annet"],
  },
  unit: { percent: ["prosent", "%"], hours: ["timer"], nok: ["kroner", "kr"], m2: ["m²", "kvadratmeter"] },
  per: { once: ["én gang"], day: ["dag"], week: ["uke"], month: ["måned"], year: ["år"] },
  outcome: {
    worked: ["virket"],
    failed: ["virket ikke", "feilet"],
    stopped: ["stanset"],
    ongoing: ["pågår"],
  },
  potential: { "not-measured": ["ikke målt"] },
  realised: { "not-measured": ["ikke målt"] },
  baseline: { "not-measured": ["ikke målt"] },
};
