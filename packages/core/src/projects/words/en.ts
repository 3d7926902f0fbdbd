import { perCent } from "../../text/format.js";
import type { ProjectWords } from "./words.js";

export const en: ProjectWords = {
  category: { efficiency: "efficiency", improvement: "improvement", innovation: "innovation" },
  status: {
    idea: "idea",
    planned: "planned",
    pilot: "pilot",
    ongoing: "ongoing",
    "in-use": "in use",
    stopped: "stopped",
  },
  kind: {
    "time-saved": "time saved",
    "avoided-cost": "avoided cost",
    "increased-quality": "increased quality",
  },
  outcome: { worked: "worked", failed: "did not work", stopped: "stopped", ongoing: "ongoing" },
  measured: { measured: "measured", "not-measured": "not measured yet", unsaid: "nothing said" },
  amount: (size, unit, one) =>
    ({
      percent: perCent(size),
      hours: `${size}\u00a0${one ? "hour" : "hours"}`,
      nok: `NOK\u00a0${size}`,
      m2: `${size}\u00a0m²`,
    })[unit],
  per: { once: "once", week: "a week", month: "a month", year: "a year" },
  trials: (count) => (count === 1 ? "1 trial" : `${count} trials`),
  days: (days, one) => `${days}\u00a0${one ? "day" : "days"}`,
};
