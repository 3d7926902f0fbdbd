import type { Technology } from "@kommuneradar/core";

/** Whether a technology on the radar has all three inputs: what is begun or off the rings is not asked for more. */
export function isAssessed({ status, assessment }: Technology): boolean {
  if (status !== "active" || assessment === undefined) return false;
  const { solutions, understanding, potential } = assessment;
  return solutions !== undefined && understanding !== undefined && potential !== undefined;
}
