export { adoptionIn } from "./adoption.js";
export { horizonSectors } from "./horizon-sectors.js";
export { horizonYears, reportHorizon } from "./horizon-years.js";
export { longestHorizon, personnelHorizon } from "./personnel-horizon.js";
export type * from "./types.js";
