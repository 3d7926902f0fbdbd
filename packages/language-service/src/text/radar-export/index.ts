import { type ExportLoss, type Language, type Radar, resolveText } from "@kommuneradar/core";
import { wordings } from "../../wording.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { ExportWords } from "./words.js";

const catalogues: Readonly<Record<Language, ExportWords>> = { nb, nn, en };

/** What an export of a radar does not hold, or holds otherwise, in a sentence that names the technologies. */
export function describeExportLoss(loss: ExportLoss, radar: Radar, language: Language): string {
  const words = catalogues[language];
  const which = (ids: readonly string[]) => {
    const titles = ids.map((id) => {
      const technology = radar.technologies.find((one) => one.id === id);
      return resolveText(technology?.title, language, radar.language) || id;
    });
    const all = ids.length > 1 && ids.length === radar.technologies.length;
    return ids.length === 0 ? "" : words.technologies(wordings[language].all(titles), ids.length, all);
  };
  switch (loss.code) {
    case "feature":
      return words.notHeld(words.features[loss.feature], which(loss.technologies));
    case "in-description":
      return words.inDescription(words.features[loss.feature], which(loss.technologies));
    case "left-out":
      return words.leftOut[loss.reason](which(loss.technologies));
    case "undated-editions":
      return words.undatedEditions(wordings[language].all(loss.editions));
    case "same-day-editions":
      return words.sameDayEditions(wordings[language].all(loss.editions));
    case "other-rings":
      return words.otherRings(wordings[language].all(loss.rings), which(loss.technologies));
    case "gone":
      return words.gone(wordings[language].all(loss.titles));
    case "too-many":
    case "not-drawn":
    case "padded": {
      const thing = words.things[loss.what];
      const say = { "too-many": words.tooMany, "not-drawn": words.notDrawn, padded: words.padded }[loss.code];
      return say(thing(loss.count), thing(loss.takes));
    }
  }
}
