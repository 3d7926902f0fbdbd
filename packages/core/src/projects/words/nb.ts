import { perCent } from "../../text/format.js";
import type { ProjectWords } from "./words.js";

export const nb: ProjectWords = {
  category: { efficiency: "effektivisering", improvement: "forbedring", innovation: "innovasjon" },
  status: {
    idea: "idé",
    planned: "planlagt",
    pilot: "pilot",
    ongoing: "pågår",
    "in-use": "i bruk",
    stopped: "stanset",
  },
  kind: {
    "time-saved": "spart tid",
    "avoided-cost": "unngått kostnad",
    "increased-quality": "økt kvalitet",
  },
  outcome: { worked: "virket", failed: "virket ikke", stopped: "stanset", ongoing: "pågår" },
  measured: { measured: "målt", "not-measured": "ikke målt ennå", unsaid: "ikke sagt noe om" },
  amount: (size, unit, one) =>
    ({
      percent: perCent(size),
      hours: `${size}\u00a0${one ? "time" : "timer"}`,
      nok: `${size}\u00a0kr`,
      m2: `${size}\u00a0m²`,
    })[unit],
  per: { once: "én gang", week: "i uken", month: "i måneden", year: "i året" },
  trials: (count) => `${count} forsøk`,
  days: (days, one) => `${days}\u00a0${one ? "dag" : "dager"}`,
};
