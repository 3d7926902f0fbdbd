export { competenceGap } from "./competence.js";
export { daysText, effectText } from "./effect-text.js";
export type * from "./model.js";
export {
  type DaysTrend,
  type LearningOverview,
  type Measured,
  measuredOf,
  type ProjectsOverview,
  projectsOverview,
  trendOf,
  type YearOfDays,
} from "./overview.js";
export { type ProjectsReading, readProjects } from "./read.js";
export {
  type AssessedByTrial,
  assessByTrial,
  type TrialProposal,
  trialEvidence,
} from "./trial-proposals.js";
export { trialsText } from "./trials-text.js";
export { projectWords } from "./words/index.js";
export type { ProjectWords } from "./words/words.js";
