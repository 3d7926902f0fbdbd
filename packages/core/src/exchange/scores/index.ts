export { mostScoreFileSize, readScoreFile } from "./read-score-file.js";
export { type ScoreFault, type ScoreFaultCode, type ScoreFileReading, scoreFaultCodes } from "./types.js";
export { withScoreSets } from "./with-score-sets.js";
