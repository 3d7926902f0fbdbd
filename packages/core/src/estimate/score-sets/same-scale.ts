import type { ScoreSet } from "@kommuneradar/schema";

/** Whether values of one set mean what values of the other do, so that one may stand in the other's place. */
export function isOnScaleOf({ kind, scale }: ScoreSet, other: ScoreSet): boolean {
  return (
    kind === other.kind &&
    scale.unit === other.scale.unit &&
    scale.min === other.scale.min &&
    scale.max === other.scale.max
  );
}
