export { classificationTitle } from "./classifications.js";
export { crosswalkNote } from "./crosswalk-notes.js";
export { decimalsOf } from "./decimals.js";
export { explainOutcome } from "./explain-outcome.js";
export { formatNumber, formatPoints, formatShare, perCent, roundedUnits } from "./format.js";
export { IdList } from "./id-list.js";
export { licenceText } from "./licences.js";
export * from "./localized.js";
export { type Candidate, nameFinder, nearestName } from "./nearest.js";
export { processMeasure } from "./process-measure.js";
export { formatEnds, formatRange, noRange } from "./range.js";
export { slugOf } from "./slug.js";
export { valueTitles } from "./value-titles.js";
export {
  inputTitle,
  levelTitle,
  ringCondition,
  ringTitle,
  sectorTitle,
  vocabulary,
  type Words,
} from "./vocabulary.js";
