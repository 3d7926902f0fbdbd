export type * from "./model.js";
export { type PlanReading, readPlan } from "./read.js";
