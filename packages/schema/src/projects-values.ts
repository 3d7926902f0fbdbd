// Apart from the document, so that a page which only shows projects holds nothing of what checks them.

/** The three main categories of the report: today's work, today's services, new services. */
export const projectCategories = ["efficiency", "improvement", "innovation"] as const;
/** How far a project has come; `stopped` may follow any. */
export const projectStatuses = ["idea", "planned", "pilot", "ongoing", "in-use", "stopped"] as const;
/** What a benefit of a project is. */
export const benefitKinds = ["time-saved", "avoided-cost", "increased-quality"] as const;
/** What an effect is stated in: per cent, hours, Norwegian kroner or square metres. */
export const effectUnits = ["percent", "hours", "nok", "m2"] as const;
/** What time an effect is stated for; `once` is not repeated. */
export const effectPeriods = ["once", "week", "month", "year"] as const;
/** How a trial of a technology went. */
export const trialOutcomes = ["worked", "failed", "stopped", "ongoing"] as const;
/** Real catalogues would be empty if they demanded a number. */
export const notMeasured = "not-measured";
