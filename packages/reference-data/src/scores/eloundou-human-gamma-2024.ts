import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouHumanGamma2024Source = eloundouSource(
  "eloundou-human-gamma-2024",
  "human, γ",
  "γ, as people rated it",
);

export const eloundouHumanGamma2024 = eloundouSet(eloundouHumanGamma2024Source, "humanGamma");
