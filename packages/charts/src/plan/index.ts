export type { PlanFigures, PlanViewInput } from "./input.js";
export type * from "./model.js";
export { PlanPage, type PlanPageProps } from "./PlanPage.js";
export { buildPlanView } from "./plan-view.js";
export { planStyles } from "./styles.js";
