import type { BlockReading } from "./block-reading.js";

/** Some whole rows of a text that is being edited, and what they say. */
export interface LiveBlock {
  readonly text: string;
  readonly reading: BlockReading;
  /** Whether a NUL stands in it. */
  readonly binary: boolean;
}
