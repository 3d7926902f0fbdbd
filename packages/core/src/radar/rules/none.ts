import type { RingRule } from "./types.js";

/** No rule: rings are what the file states, whatever they are called. */
export const none: RingRule = {
  id: "none",
  rings: undefined,
  derive: () => ({ ring: undefined, state: "none", missing: [], holds: [], next: undefined }),
};
