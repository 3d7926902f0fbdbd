export { agreementOn, countsByRing } from "./agreement.js";
export { newestEditions } from "./newest-editions.js";
export { type NetworkPool, poolWorkforces } from "./pool-workforces.js";
export { pooledCube } from "./pooled-cube.js";
export { readNetworkRadar } from "./read-network-radar.js";
export { spreadOf } from "./spread-of.js";
export type * from "./types.js";
