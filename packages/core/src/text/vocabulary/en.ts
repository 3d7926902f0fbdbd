import type { Words } from "./words.js";

export const en: Words = {
  rings: {
    adopt: {
      title: "Adopt",
      condition:
        "The solutions are robust and ready-made, the potential is validated where the technology is to be used, and the municipality clearly understands its use. The last demand is our own.",
    },
    trial: {
      title: "Trial",
      condition:
        "There are ready-made solutions, and the municipality clearly understands where they can be used.",
    },
    assess: {
      title: "Assess",
      condition:
        "The potential is demonstrated elsewhere, but ready-made solutions, a clear understanding of where they can be used, or both are lacking.",
    },
    hold: {
      title: "Hold",
      condition:
        "It is too early: the potential seems promising, but there are no ready-made solutions, and where in the municipality they can be used is unknown.",
    },
  },
  inputs: { solutions: "Solution maturity", understanding: "Understanding", potential: "Potential" },
  solutions: { none: "none", immature: "immature", ready: "ready", robust: "robust" },
  understanding: { unknown: "unknown", immature: "immature", clear: "clear" },
  potential: { promising: "promising", demonstrated: "demonstrated", validated: "validated" },
  phrase: {
    solutions: {
      none: "no solutions",
      immature: "immature solutions",
      ready: "ready-made solutions",
      robust: "robust solutions",
    },
    understanding: {
      unknown: "unknown areas of use",
      immature: "an immature understanding",
      clear: "a clear understanding",
    },
    potential: {
      promising: "a promising potential",
      demonstrated: "a demonstrated potential",
      validated: "a validated potential",
    },
  },
  status: { active: "Active", "not-relevant": "Not relevant", "phased-out": "Phased out" },
  sectors: {
    administration: "Administration",
    kindergarten: "Kindergarten",
    school: "School",
    health: "Health and care",
    social: "Social services and child welfare",
    culture: "Culture",
    technical: "Technical services",
    planning: "Planning and building",
    other: "Other",
  },
  withoutRing: "Without recommendation",
  and: "and",
  explain: {
    derived: (ring, holds) => `${ring}: ${holds}.`,
    lacks: (ring, lacks) => `Lacking for ${ring}: ${lacks}.`,
    incomplete: (missing) => `Missing: ${missing} (not assessed).`,
    undetermined: (ring, inputs, lacks) =>
      `The assessment gives no recommendation. Look at ${inputs} again: ${lacks} would give ${ring}.`,
    beyondSource: (levels) => `Asking for ${levels} is our own addition.`,
    stated: (ring) => `${ring} is stated in the file.`,
    departs: (stated, derived) => `Stated as ${stated}; the assessment gives ${derived}.`,
  },
};
