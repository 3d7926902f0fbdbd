import type { VNode } from "preact";
import { AxisLine } from "./axis.js";
import { Bar, Dot } from "./marks.js";
import { usePage } from "./page-context.js";

interface ProbabilityLineProps {
  readonly value: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

/** A value on a 0–1 line, with the least and greatest of its sources. */
export function ProbabilityLine({ value, min = null, max = null }: ProbabilityLineProps): VNode {
  const { palette } = usePage();
  return (
    <svg class="kr-probability" width="100%" height="12" overflow="visible" aria-hidden="true">
      <AxisLine y={6} ends={3} />
      {min !== null && max !== null && max > min && (
        <Bar palette={palette} from={min} to={max} y={5} height={2} strength={0.7} />
      )}
      {value !== null && <Dot palette={palette} share={value} y={6} size={4} />}
    </svg>
  );
}
