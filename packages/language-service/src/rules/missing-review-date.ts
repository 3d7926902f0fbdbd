import { isDate } from "@kommuneradar/core";
import { isAssessed } from "../is-assessed.js";
import { defineRule } from "../rule.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    /** What is not there: the day of an assessment, or anything from which the day of its review follows. */
    "missing-review-date": { readonly lacks: "date" | "reviewEvery" };
  }
}

const texts = {
  date: {
    en: "The assessment has no date, so nobody can see how old it is or when to review it. Write “date”.",
    nb: "Vurderingen har ingen dato, så ingen ser hvor gammel den er, eller når den skal gjennomgås. Skriv «date».",
    nn: "Vurderinga har ingen dato, så ingen ser kor gammal ho er, eller når ho skal gåast gjennom. Skriv «date».",
  },
  reviewEvery: {
    en: "Nothing says when assessments are to be reviewed. Write “reviewEvery: 12 months” for the radar, or “reviewBy” in each assessment.",
    nb: "Ingenting sier når vurderingene skal gjennomgås. Skriv «reviewEvery: 12 months» for radaren, eller «reviewBy» i hver vurdering.",
    nn: "Ingenting seier når vurderingane skal gåast gjennom. Skriv «reviewEvery: 12 months» for radaren, eller «reviewBy» i kvar vurdering.",
  },
};

export const missingReviewDate = defineRule({
  code: "missing-review-date",
  severity: "hint",
  title: { en: "No date for review", nb: "Ingen dato for gjennomgang", nn: "Ingen dato for gjennomgang" },
  message: {
    en: ({ lacks }) => texts[lacks].en,
    nb: ({ lacks }) => texts[lacks].nb,
    nn: ({ lacks }) => texts[lacks].nn,
  },
  *checkRadar({ radar, rangeOf, isWritten }) {
    if (radar.edition !== undefined) return;
    let isDueSometime = true;
    for (const technology of radar.technologies) {
      if (!isAssessed(technology)) continue;
      const at = ["technologies", technology.index, "assessment"];
      if (!isWritten([...at, "date"])) yield { range: rangeOf(at, "key"), data: { lacks: "date" } };
      const { date, reviewBy } = technology.assessment ?? {};
      if (isDate(date) && reviewBy === undefined) isDueSometime = false;
    }
    // Said once for the radar, which is where the interval stands.
    if (!isDueSometime && !isWritten(["reviewEvery"])) {
      yield { range: rangeOf(["title"], "key"), data: { lacks: "reviewEvery" } };
    }
  },
});
