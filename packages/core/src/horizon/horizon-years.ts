/** Years within which the report of 2019 speaks of automation: its research asks what can be automated in 10–20 years. */
export const reportHorizon: readonly [number, number] = [10, 20];

/**
 * The least and the most years of a horizon as an estimate file writes it (`10-20 years`, `15 år`); undefined where it is
 * written in another way.
 */
export function horizonYears(text: string): readonly [number, number] | undefined {
  const [, from, to] = /^\s*(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?\s*(?:years?|år)?\s*$/i.exec(text) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to ?? from)];
}
