import type { BesideStep } from "./types.js";

const kinds = {
  coverage: true,
  band: true,
  part: true,
  standardised: true,
  difference: true,
  year: true,
  change: true,
  choice: true,
  agreement: true,
  technology: true,
  reach: true,
  processes: true,
  process: true,
} satisfies Readonly<Record<BesideStep["kind"], true>>;

/** Whether a step of a walk is to something beside the figures. */
export function isBeside(step: { readonly kind: string }): step is BesideStep {
  return Object.hasOwn(kinds, step.kind);
}
