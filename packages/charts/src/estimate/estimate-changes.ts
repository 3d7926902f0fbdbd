import type { EstimateView, OccupationRow, OccupationsView } from "./model.js";

/** What is to be done to a view to get the next one; as plain JSON far smaller than the view, most of which is rows. */
export interface EstimateViewChanges {
  /** All but the occupations; absent parts are as they were. */
  readonly parts: Partial<Omit<EstimateView, "occupations">>;
  /** Absent where they are as they were. */
  readonly occupations?: OccupationChanges;
}

interface OccupationChanges {
  readonly head: Omit<OccupationsView, "rows">;
  /** Rows that are new or not as before. */
  readonly rows: readonly OccupationRow[];
  /** Codes of all rows in their order, when that is another. */
  readonly order?: readonly string[];
}

/**
 * What changed from one view to the next, by identity of their parts: see `createEstimateViewer`. undefined where one of
 * them has no occupations: the next view whole is then little more.
 */
export function estimateChangesBetween(
  before: EstimateView,
  after: EstimateView,
): EstimateViewChanges | undefined {
  const { occupations, ...parts } = after;
  if (before.occupations === null || occupations === null) return undefined;
  return {
    parts: Object.fromEntries(
      Object.entries(parts).filter(([name, part]) => part !== before[name as keyof typeof parts]),
    ),
    ...(occupations === before.occupations
      ? {}
      : { occupations: occupationChanges(before.occupations, occupations) }),
  };
}

function occupationChanges(before: OccupationsView, after: OccupationsView): OccupationChanges {
  const { rows, ...head } = after;
  const isSameOrder =
    rows.length === before.rows.length &&
    rows.every((row, at) => row === before.rows[at] || row.code === before.rows[at]?.code);
  return {
    head,
    // Most stand where they stood.
    rows: rows.filter((row, at) => row !== before.rows[at] && !before.rows.includes(row)),
    ...(isSameOrder ? {} : { order: rows.map(({ code }) => code) }),
  };
}

/** The next view; what the changes do not name is the same object as before. */
export function applyEstimateChanges(
  before: EstimateView,
  { parts, occupations }: EstimateViewChanges,
): EstimateView {
  const next = { ...before, ...parts };
  if (occupations === undefined || before.occupations === null) return next;
  const rows = new Map(before.occupations.rows.map((row) => [row.code, row]));
  for (const row of occupations.rows) rows.set(row.code, row);
  const order = occupations.order ?? before.occupations.rows.map(({ code }) => code);
  return {
    ...next,
    occupations: { ...occupations.head, rows: order.flatMap((code) => rows.get(code) ?? []) },
  };
}
