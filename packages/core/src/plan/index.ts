export type * from "./model.js";
export { planEntries } from "./plan-entries.js";
export { type PlanReading, readPlan } from "./read.js";
