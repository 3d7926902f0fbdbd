// Apart from the document, so that a page which only shows projects holds nothing of what checks them.

/** The three main categories of the report: today's work, today's services, new services. */
export const projectCategories = ["efficiency", "improvement", "innovation"] as const;
export const projectStatuses = ["idea", "planned", "pilot", "ongoing", "in-use", "stopped"] as const;
export const benefitKinds = ["time-saved", "avoided-cost", "increased-quality"] as const;
export const effectUnits = ["percent", "hours", "nok", "m2"] as const;
export const effectPeriods = ["once", "week", "month", "year"] as const;
export const trialOutcomes = ["worked", "failed", "stopped", "ongoing"] as const;
/** Real catalogues would be empty if they demanded a number. */
export const notMeasured = "not-measured";
