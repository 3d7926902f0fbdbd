import type { Synonyms } from "../yaml/structure/context.js";

/** The Norwegian words for values of a plan file, so that `state: på plass` is led to `in-place`. */
export const planSynonyms: Synonyms = {
  kind: {
    opportunity: ["mulighet"],
    challenge: ["utfordring"],
    recommendation: ["anbefaling"],
    "decision-process": ["beslutningsprosess"],
    culture: ["kultur"],
    leadership: ["ledelse", "lederutvikling"],
    mentoring: ["mentorordning", "veiledning"],
    platform: ["plattform"],
    recruitment: ["rekruttering"],
    "on-the-job-training": ["opplæring i jobben"],
    "knowledge-sharing": ["kunnskapsdeling"],
    formal: ["formell", "spesialisert"],
    general: ["generell"],
    informal: ["uformell"],
  },
  potential: {
    "by-occupation": ["etter yrke", "yrker"],
    "with-processes": ["med arbeidsprosesser", "med prosesser"],
  },
  state: {
    none: ["ingen"],
    planned: ["planlagt"],
    partial: ["delvis"],
    "in-place": ["på plass"],
    proposed: ["foreslått"],
    ongoing: ["pågår"],
    done: ["ferdig", "gjennomført"],
    stopped: ["stanset"],
  },
};
