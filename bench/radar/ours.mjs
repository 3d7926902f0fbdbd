import { layoutRadar } from "@kommuneradar/core";
import { categories, rings } from "./data.mjs";

export const id = "kommuneradar";
export const title = "Kommuneradar";

/** @type {import("./layouts.mjs").Layout} */
export function layout(entries) {
  return layoutRadar({
    title: "",
    language: "nb",
    rule: "none",
    rings: rings.map((ring) => ({ id: ring, title: ring })),
    categories: categories.map((category) => ({ id: category, title: category, crossCutting: false })),
    technologies: entries.map((entry) => ({
      id: entry.id,
      ring: rings[entry.ring],
      category: categories[entry.segment],
      aliases: [],
      status: "active",
    })),
  }).blips;
}
