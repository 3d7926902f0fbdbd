import { isDate } from "@kommuneradar/core";
import { defineRule } from "../rule.js";
import { en, nb, nn } from "../wording.js";
import { lengthAt, textAt } from "../written.js";

declare module "@kommuneradar/core" {
  interface ProblemData {
    "date-in-future": {
      readonly of: "assessment" | "evidence" | "edition";
      readonly date: string;
      readonly today: string;
    };
  }
}

const mend = {
  assessment: {
    en: "Write the day it was assessed; a coming review belongs in “reviewBy”.",
    nb: "Skriv dagen det ble vurdert; en kommende gjennomgang hører hjemme i «reviewBy».",
    nn: "Skriv dagen det vart vurdert; ein kommande gjennomgang høyrer heime i «reviewBy».",
  },
  evidence: {
    en: "Write the day the evidence is from.",
    nb: "Skriv dagen kilden er fra.",
    nn: "Skriv dagen kjelda er frå.",
  },
  edition: {
    en: "An edition is frozen on the day it is published; leave “edition” out until then.",
    nb: "En utgave fryses den dagen den publiseres; utelat «edition» til da.",
    nn: "Ei utgåve blir frosen den dagen ho blir publisert; utelat «edition» til då.",
  },
};

export const dateInFuture = defineRule({
  code: "date-in-future",
  severity: "warning",
  title: { en: "Date in the future", nb: "Dato fram i tid", nn: "Dato fram i tid" },
  message: {
    en: ({ of, date, today }) => `${en.quote(date)} is after today, ${today}. ${mend[of].en}`,
    nb: ({ of, date, today }) => `${nb.quote(date)} er etter dagens dato, ${today}. ${mend[of].nb}`,
    nn: ({ of, date, today }) => `${nn.quote(date)} er etter dagens dato, ${today}. ${mend[of].nn}`,
  },
  *checkRadar({ radar, source, today, rangeOf }) {
    const isLater = (date: string | undefined): date is string => isDate(date) && date > today;
    if (isLater(radar.edition)) {
      yield { range: rangeOf(["edition"]), data: { of: "edition", date: radar.edition, today } };
    }
    for (const { assessment, index } of radar.technologies) {
      const at = ["technologies", index, "assessment"];
      if (isLater(assessment?.date)) {
        yield { range: rangeOf([...at, "date"]), data: { of: "assessment", date: assessment.date, today } };
      }
      if (!assessment?.evidence.some((evidence) => isLater(evidence.date))) continue;
      for (let item = 0; item < lengthAt(source, [...at, "evidence"]); item++) {
        const path = [...at, "evidence", item, "date"];
        const date = textAt(source, path);
        if (isLater(date)) yield { range: rangeOf(path), data: { of: "evidence", date, today } };
      }
    }
  },
});
