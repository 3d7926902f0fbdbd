import { defaultRings } from "../../../radar/build.js";
import type { Radar, Technology } from "../../../radar/model.js";
import { placeTechnology } from "../../../radar/placement.js";
import type { Text } from "../../../text/localized.js";
import { isFormatted } from "./markdown-to-html.js";
import type { ExportSource } from "./types.js";

/** Features of a technology that a target may have no place for, and whether a technology has them. */
const ofTechnology = {
  id: () => true,
  summary: ({ summary }) => summary !== undefined,
  description: ({ description }) => description !== undefined,
  /** Tables, code, pictures, quotations: what BYOR does not let through. */
  formatting: ({ description }) => texts(description).some(isFormatted),
  links: ({ links }) => links.length > 0,
  "more-links": ({ links }) => links.length > 1,
  tags: ({ tags }) => tags.length > 0,
  short: ({ short }) => short !== undefined,
  aliases: ({ aliases }) => aliases.length > 0,
  assessment: ({ assessment: it }) =>
    [it?.solutions, it?.understanding, it?.potential].some((input) => input !== undefined),
  "assessed-by": ({ assessment: it }) =>
    it?.by !== undefined || it?.date !== undefined || it?.reviewBy !== undefined,
  grounds: ({ assessment }) => assessment?.grounds !== undefined,
  evidence: ({ assessment }) => (assessment?.evidence.length ?? 0) > 0,
  "ring-because": ({ ringBecause }) => ringBecause !== undefined,
  "derived-ring": (technology, radar) => placeTechnology(radar, technology).by === "derived",
  status: ({ status }) => status !== "active",
  owner: ({ owner }) => owner !== undefined,
  relations: ({ dependsOn, relatesTo }) => dependsOn.length + relatesTo.length > 0,
  "areas-of-use": ({ areasOfUse }) => areasOfUse.length > 0,
  translations: ({ title, summary, description }) => [title, summary, description].some(isTranslated),
} satisfies Record<string, (technology: Technology, radar: Radar) => boolean>;

/** The same of a radar as a whole. */
const ofRadar = {
  title: () => true,
  "ring-descriptions": ({ radar: { rings } }) =>
    rings !== defaultRings && rings.some(({ description }) => description !== undefined),
  "category-descriptions": ({ radar }) =>
    radar.categories.some(({ description }) => description !== undefined),
  /** Which ring is further in than which. */
  "order-of-rings": () => true,
  "cross-cutting": ({ radar }) => radar.categories.some(({ crossCutting }) => crossCutting),
  review: ({ radar }) => radar.reviewEvery !== undefined,
  /** The last move of each technology. */
  movement: ({ earlier, since }) => earlier.length > 0 || since !== undefined,
  /** Where each technology stood in every edition. */
  history: ({ earlier }) => earlier.length > 1,
} satisfies Record<string, (source: ExportSource) => boolean>;

/** Something of a radar that a format may have no place for. */
export type ExportFeature = keyof typeof ofTechnology | keyof typeof ofRadar;

export const exportFeatures = [
  ...Object.keys(ofTechnology),
  ...Object.keys(ofRadar),
] as readonly ExportFeature[];

/** The technologies that have a feature; of a feature of the radar as a whole an empty list where the radar has it. */
export function havers(
  feature: ExportFeature,
  source: ExportSource,
  technologies: readonly Technology[],
): string[] | undefined {
  if (feature in ofRadar) return ofRadar[feature as keyof typeof ofRadar](source) ? [] : undefined;
  const has: (technology: Technology, radar: Radar) => boolean =
    ofTechnology[feature as keyof typeof ofTechnology];
  const found = technologies.filter((technology) => has(technology, source.radar));
  return found.length === 0 ? undefined : found.map(({ id }) => id);
}

function texts(text: Text | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === "string" ? [text] : Object.values(text);
}

function isTranslated(text: Text | undefined): boolean {
  return texts(text).length > 1;
}
