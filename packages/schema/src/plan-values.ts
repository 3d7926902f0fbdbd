// Apart from the document, so that who only shows a plan loads nothing of what checks it.

/** What a consequence of a plan is for the municipality’s planning. */
export const consequenceKinds = ["opportunity", "challenge", "recommendation"] as const;
/** How far a platform that technologies need has come. */
export const platformStates = ["none", "planned", "partial", "in-place"] as const;
/** How far a measure has come. */
export const measureStates = ["proposed", "planned", "ongoing", "done", "stopped"] as const;
/** What kind of measure of organisation a plan has. */
export const measureKinds = [
  "decision-process",
  "culture",
  "leadership",
  "mentoring",
  "platform",
  "recruitment",
  "on-the-job-training",
  "knowledge-sharing",
] as const;
