export { serve } from "./server.js";
export type { FileState, ServerFiles, ServerWorld } from "./world.js";
