import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouHumanAlpha2024Source = eloundouSource(
  "eloundou-human-alpha-2024",
  "human, α",
  "α, as people rated it",
);

export const eloundouHumanAlpha2024 = eloundouSet(eloundouHumanAlpha2024Source, "humanAlpha");
