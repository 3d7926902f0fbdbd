export { mappedProcesses } from "./mapped-processes.js";
export { potentialOfSteps } from "./potential-of.js";
export { type FileProcessOptions, potentialOfFiles } from "./potential-of-files.js";
export { type ProcessOptions, processPotential } from "./process-potential.js";
export { type TimeTaken, timeTaken } from "./time-taken.js";
export type * from "./types.js";
