export { type DiffLine, describeDiff, nothingDiffers } from "./describe-diff.js";
export { diffRadars, isEmptyDiff } from "./diff-radars.js";
export {
  type DiffTable,
  describeEstimateDiff,
  type EstimateDiffText,
  type KeyTitle,
} from "./estimates/describe-estimates.js";
export type { WorkforceTexts } from "./estimates/describe-workforce.js";
export { diffEstimates, isEmptyEstimateDiff } from "./estimates/diff-estimates.js";
export type * from "./estimates/types.js";
export { describeLinkedDiff, type LinkedDiffLine } from "./linked/describe-linked.js";
export { diffPlans, diffProjects, isEmptyLinkedDiff } from "./linked/diff-linked.js";
export type * from "./linked/types.js";
export { movementsOf, type RadarMovement } from "./movements.js";
export { rememberedDiff } from "./remember-diffs.js";
export {
  type Edition,
  editionsWithMoves,
  type Station,
  type Trajectory,
  trajectories,
} from "./trajectories.js";
export type * from "./types.js";
export { type DiffKind, diffKinds } from "./words/words.js";
