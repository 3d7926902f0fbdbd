import {
  type Cube,
  createWalk,
  defaultSettings,
  type EstimateSettings,
  type Language,
  type PublishOptions,
  publishEstimate,
} from "@kommuneradar/core";
import { referenceData } from "@kommuneradar/reference-data";
import type { EstimateViewInput } from "../../src/estimate/index.ts";
import { sampleInput } from "./sample.ts";

export const cell = (municipality: string, sector: string, occupation: string, weight: number) => ({
  key: [municipality, sector],
  occupation,
  rows: 1,
  weightMilli: Math.round(weight * 1000),
});
/** Three municipalities; one cell of culture is small. */
export const cells = [
  cell("9901", "administration", "4110", 40),
  cell("9901", "administration", "2411", 15),
  cell("9901", "health", "5321", 120),
  cell("9901", "health", "2223", 60),
  cell("9901", "culture", "2621", 4),
  cell("9901", "school", "2341", 90),
  cell("9902", "administration", "4110", 30),
  cell("9902", "health", "5321", 80),
  cell("9902", "culture", "2621", 22),
  cell("9903", "school", "2341", 150),
  cell("9903", "culture", "2621", 31),
];
export const cube: Cube = { dimensions: ["municipality", "sector"], cells };
/** The year before: everybody one less. */
export const before: Cube = {
  ...cube,
  cells: cells.map((each) => ({ ...each, weightMilli: each.weightMilli - 1000 })),
};
export const group = { id: "naboer", municipalities: ["9901", "9902", "9907"] };

export interface Asked {
  readonly options?: Partial<PublishOptions>;
  readonly settings?: Partial<EstimateSettings>;
  readonly language?: Language;
}

/** What is published of the sample, and the walk through it. */
export function published({ options, settings }: Asked) {
  const asked: PublishOptions = {
    suppressBelow: 10,
    compare: { municipality: "9901", group },
    years: [
      { year: 2024, tables: [before] },
      { year: 2025, tables: [cube] },
    ],
    ...options,
  };
  const result = publishEstimate(
    [cube],
    referenceData,
    defaultSettings({ groupBy: ["sector"], ...settings }),
    asked,
  );
  return { result, walk: createWalk([cube], referenceData, result, asked) };
}

export function input(
  options: Partial<PublishOptions> = {},
  more: Partial<EstimateViewInput> = {},
): EstimateViewInput {
  return sampleInput({
    result: published({ options }).result,
    range: undefined,
    compare: {
      municipality: { code: "9901", title: "Eksempelby A" },
      group: { title: "Naboene", members: 3 },
    },
    ...more,
  });
}
