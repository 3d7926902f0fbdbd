import { earlierLosses } from "./earlier-editions.js";
import { type ExportFeature, exportFeatures, havers } from "./features.js";
import type { ExportLoss, ExportSource, RadarExport, RadarExporter, TargetLimit } from "./types.js";
import { type ExportView, exportView } from "./view.js";

/**
 * Writes a radar for another tool. Whatever the target has no place for is a loss, and every loss is told: what is
 * written and what is told together are the radar.
 */
export async function exportRadar(exporter: RadarExporter, source: ExportSource): Promise<RadarExport> {
  const view = exportView(source);
  const leftOut = exporter.holdsUnplaced ? [] : leftOutOf(view);
  const limits = [
    ...beyond("categories", view.categories.length, exporter.categories),
    ...beyond("rings", view.rings.length, exporter.rings),
  ];
  const losses: ExportLoss[] = [
    ...limits,
    ...leftOut,
    ...(exporter.holds.includes("history") ? earlierLosses(source) : []),
    ...lacking(exporter, source, view),
    ...inDescription(exporter, source, view),
  ];
  if (limits.some(({ code }) => code === "too-many")) return { files: [], losses };
  const rows = exporter.holdsUnplaced ? view.rows : view.rows.filter(({ ring }) => ring !== undefined);
  return { files: await exporter.write({ ...view, rows }), losses };
}

function leftOutOf({ rows }: ExportView): readonly ExportLoss[] {
  const without = rows.filter(({ ring }) => ring === undefined);
  const parts = [
    ["off-rings", without.filter(({ status }) => status !== "active")],
    ["no-ring", without.filter(({ status }) => status === "active")],
  ] as const;
  return parts.flatMap(([reason, left]) =>
    left.length === 0 ? [] : [{ code: "left-out", reason, technologies: left.map(({ id }) => id) } as const],
  );
}

function beyond(
  what: "categories" | "rings",
  count: number,
  limit: TargetLimit | undefined,
): readonly ExportLoss[] {
  if (limit === undefined) return [];
  if (count > limit.most)
    return [{ code: limit.beyond === "refused" ? "too-many" : "not-drawn", what, count, takes: limit.most }];
  if (count >= limit.least) return [];
  return [{ code: limit.beyond === "refused" ? "padded" : "not-drawn", what, count, takes: limit.least }];
}

function lacking(exporter: RadarExporter, source: ExportSource, view: ExportView): readonly ExportLoss[] {
  const { holds, inDescription: moved = [] } = exporter;
  const lost = exportFeatures.filter(
    (feature) =>
      !holds.includes(feature) && !moved.some((one) => one === feature) && !impliedBy(feature, holds),
  );
  return told("feature", lost, exporter, source, view);
}

/** What the target has no field for and readers want: it stands in the description. */
function inDescription(
  exporter: RadarExporter,
  source: ExportSource,
  view: ExportView,
): readonly ExportLoss[] {
  return told("in-description", exporter.inDescription ?? [], exporter, source, view);
}

/** What is left out altogether is not told again, feature by feature. */
function told(
  code: "feature" | "in-description",
  features: readonly ExportFeature[],
  { holdsUnplaced }: RadarExporter,
  source: ExportSource,
  { rows }: ExportView,
): readonly ExportLoss[] {
  const written = rows
    .filter(({ ring }) => holdsUnplaced || ring !== undefined)
    .map(({ technology }) => technology);
  return features.flatMap((feature) => {
    const technologies = havers(feature, source, written);
    return technologies === undefined ? [] : [{ code, feature, technologies }];
  });
}

/** Who holds every station holds the last move; who has no descriptions at all loses no formatting. */
function impliedBy(feature: ExportFeature, holds: readonly ExportFeature[]): boolean {
  if (feature === "movement") return holds.includes("history");
  if (feature === "history") return !holds.includes("movement");
  if (feature === "formatting") return !holds.includes("description");
  if (feature === "more-links") return !holds.includes("links");
  return false;
}
