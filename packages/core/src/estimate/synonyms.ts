import { sectorWords } from "../text/sector-words.js";
import type { Synonyms } from "../yaml/structure/context.js";

/** The Norwegian words for values of an estimate file, so that `weight: årsverk` is led to `fte`. */
export const estimateSynonyms: Synonyms = {
  sector: sectorWords,
  weight: { fte: ["årsverk"], headcount: ["ansatte", "hoder"] },
  mapping: {
    mean: ["gjennomsnitt", "snitt"],
    min: ["minst", "laveste"],
    max: ["størst", "høyeste"],
    "whole-matches": ["hele treff"],
    "employment-weighted": ["sysselsettingsvektet"],
  },
  change: {
    automated: ["automatisert"],
    "partly-automated": ["delvis automatisert"],
    changed: ["endret"],
    new: ["ny"],
    unchanged: ["uendret"],
  },
};
