// Apart from the documents, so that a page which only draws radars holds nothing of what checks them.

/** Levels of the three inputs of an assessment, from least to most. */
export const solutionLevels = ["none", "immature", "ready", "robust"] as const;
/** How well the needs are understood, the least first. */
export const understandingLevels = ["unknown", "immature", "clear"] as const;
/** How well the potential of a technology is shown, the least first. */
export const potentialLevels = ["promising", "demonstrated", "validated"] as const;

/** Kinds of reference that an assessment may rest on. */
export const evidenceKinds = ["literature", "interview", "project", "trial", "other"] as const;

/** `active` technologies stand in a ring or wait for one; the others are off the rings. */
export const technologyStatuses = ["active", "not-relevant", "phased-out"] as const;
