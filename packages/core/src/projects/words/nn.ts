import { perCent } from "../../text/format.js";
import type { ProjectWords } from "./words.js";

export const nn: ProjectWords = {
  category: { efficiency: "effektivisering", improvement: "forbetring", innovation: "innovasjon" },
  status: {
    idea: "idé",
    planned: "planlagd",
    pilot: "pilot",
    ongoing: "går føre seg",
    "in-use": "i bruk",
    stopped: "stansa",
  },
  kind: {
    "time-saved": "spart tid",
    "avoided-cost": "unngått kostnad",
    "increased-quality": "auka kvalitet",
  },
  outcome: { worked: "verka", failed: "verka ikkje", stopped: "stansa", ongoing: "går føre seg" },
  measured: { measured: "målt", "not-measured": "ikkje målt enno", unsaid: "ikkje sagt noko om" },
  amount: (size, unit, one) =>
    ({
      percent: perCent(size),
      hours: `${size}\u00a0${one ? "time" : "timar"}`,
      nok: `${size}\u00a0kr`,
      m2: `${size}\u00a0m²`,
    })[unit],
  per: { once: "éin gong", week: "i veka", month: "i månaden", year: "i året" },
  trials: (count) => `${count} forsøk`,
  days: (days, one) => `${days}\u00a0${one ? "dag" : "dagar"}`,
};
