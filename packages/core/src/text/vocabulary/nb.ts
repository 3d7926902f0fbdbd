import type { Words } from "./words.js";

export const nb: Words = {
  rings: {
    adopt: {
      title: "Ta i bruk",
      condition:
        "Løsningene er robuste og ferdige, potensialet er validert der teknologien skal brukes, og kommunen har en klar forståelse av bruken. Det siste kravet er vårt eget.",
    },
    trial: {
      title: "Test og piloter",
      condition: "Det finnes ferdige løsninger, og kommunen har en klar forståelse av hvor de kan brukes.",
    },
    assess: {
      title: "Utred",
      condition:
        "Potensialet er demonstrert andre steder, men ferdige løsninger, en klar forståelse av hvor de kan brukes, eller begge deler mangler.",
    },
    hold: {
      title: "Avvent",
      condition:
        "Det er for tidlig: potensialet virker lovende, men det finnes ingen ferdige løsninger, og det er ukjent hvor i kommunen de kan brukes.",
    },
  },
  inputs: { solutions: "Løsningsmodenhet", understanding: "Forståelse", potential: "Potensial" },
  solutions: { none: "ingen", immature: "umoden", ready: "ferdig", robust: "robust" },
  understanding: { unknown: "ukjent", immature: "umoden", clear: "klar" },
  potential: { promising: "lovende", demonstrated: "demonstrert", validated: "validert" },
  phrase: {
    solutions: {
      none: "ingen løsninger",
      immature: "umodne løsninger",
      ready: "ferdige løsninger",
      robust: "robuste løsninger",
    },
    understanding: {
      unknown: "ukjente anvendelsesområder",
      immature: "umoden forståelse",
      clear: "klar forståelse",
    },
    potential: {
      promising: "lovende potensial",
      demonstrated: "demonstrert potensial",
      validated: "validert potensial",
    },
  },
  status: { active: "Aktiv", "not-relevant": "Ikke relevant", "phased-out": "Fases ut" },
  sectors: {
    administration: "Administrasjon",
    kindergarten: "Barnehage",
    school: "Skole",
    health: "Helse og omsorg",
    social: "Sosiale tjenester og barnevern",
    culture: "Kultur",
    technical: "Tekniske tjenester",
    planning: "Plan og bygg",
    other: "Annet",
  },
  withoutRing: "Uten anbefaling",
  and: "og",
  explain: {
    derived: (ring, holds) => `${ring}: ${holds}.`,
    lacks: (ring, lacks) => `Til ${ring} mangler: ${lacks}.`,
    incomplete: (missing) => `Mangler: ${missing} (ikke vurdert).`,
    undetermined: (ring, inputs, lacks) =>
      `Vurderingen gir ingen anbefaling. Vurder ${inputs} på nytt: ${lacks} ville gitt ${ring}.`,
    beyondSource: (levels) => `Kravet om ${levels} er vårt eget.`,
    stated: (ring) => `${ring} er satt i filen.`,
    departs: (stated, derived) => `Satt til ${stated}; vurderingen gir ${derived}.`,
  },
};
