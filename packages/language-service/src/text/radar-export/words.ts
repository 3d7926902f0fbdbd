import type { ExportFeature } from "@kommuneradar/core";

/** What is said of an export of a radar; `which` names technologies, in the words of `technologies`. */
export interface ExportWords {
  readonly features: Readonly<Record<ExportFeature, string>>;
  readonly things: Readonly<Record<"categories" | "rings", (count: number) => string>>;
  readonly technologies: (titles: string, count: number, all: boolean) => string;
  readonly notHeld: (feature: string, which: string) => string;
  readonly inDescription: (feature: string, which: string) => string;
  readonly leftOut: Readonly<Record<"no-ring" | "off-rings", (which: string) => string>>;
  readonly tooMany: (has: string, takes: string) => string;
  readonly notDrawn: (has: string, takes: string) => string;
  readonly padded: (has: string, takes: string) => string;
  readonly undatedEditions: (names: string) => string;
  readonly sameDayEditions: (names: string) => string;
  readonly otherRings: (rings: string, which: string) => string;
  readonly gone: (titles: string) => string;
}
