import type { Words } from "./words.js";

export const nn: Words = {
  rings: {
    adopt: {
      title: "Ta i bruk",
      condition:
        "Løysingane er robuste og ferdige, potensialet er validert der teknologien skal brukast, og kommunen har ei klar forståing av bruken. Det siste kravet er vårt eige.",
    },
    trial: {
      title: "Test og pilotar",
      condition: "Det finst ferdige løysingar, og kommunen har ei klar forståing av kvar dei kan brukast.",
    },
    assess: {
      title: "Utgrei",
      condition:
        "Potensialet er demonstrert andre stader, men ferdige løysingar, ei klar forståing av kvar dei kan brukast, eller begge delar manglar.",
    },
    hold: {
      title: "Avvent",
      condition:
        "Det er for tidleg: potensialet verkar lovande, men det finst ingen ferdige løysingar, og det er ukjent kvar i kommunen dei kan brukast.",
    },
  },
  inputs: { solutions: "Løysingsmognad", understanding: "Forståing", potential: "Potensial" },
  solutions: { none: "ingen", immature: "umogen", ready: "ferdig", robust: "robust" },
  understanding: { unknown: "ukjend", immature: "umogen", clear: "klar" },
  potential: { promising: "lovande", demonstrated: "demonstrert", validated: "validert" },
  phrase: {
    solutions: {
      none: "ingen løysingar",
      immature: "umogne løysingar",
      ready: "ferdige løysingar",
      robust: "robuste løysingar",
    },
    understanding: {
      unknown: "ukjende bruksområde",
      immature: "umogen forståing",
      clear: "klar forståing",
    },
    potential: {
      promising: "lovande potensial",
      demonstrated: "demonstrert potensial",
      validated: "validert potensial",
    },
  },
  status: { active: "Aktiv", "not-relevant": "Ikkje relevant", "phased-out": "Fasast ut" },
  sectors: {
    administration: "Administrasjon",
    kindergarten: "Barnehage",
    school: "Skule",
    health: "Helse og omsorg",
    social: "Sosiale tenester og barnevern",
    culture: "Kultur",
    technical: "Tekniske tenester",
    planning: "Plan og bygg",
    other: "Anna",
  },
  withoutRing: "Utan tilråding",
  and: "og",
  explain: {
    derived: (ring, holds) => `${ring}: ${holds}.`,
    lacks: (ring, lacks) => `Til ${ring} manglar: ${lacks}.`,
    incomplete: (missing) => `Manglar: ${missing} (ikkje vurdert).`,
    undetermined: (ring, inputs, lacks) =>
      `Vurderinga gjev inga tilråding. Vurder ${inputs} på nytt: ${lacks} ville gjeve ${ring}.`,
    beyondSource: (levels) => `Kravet om ${levels} er vårt eige.`,
    stated: (ring) => `${ring} er sett i fila.`,
    departs: (stated, derived) => `Sett til ${stated}; vurderinga gjev ${derived}.`,
  },
};
