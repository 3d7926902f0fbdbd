import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouHuman2024Source = eloundouSource(
  "eloundou-human-2024",
  "human, β",
  "β, as people rated it",
);

export const eloundouHuman2024 = eloundouSet(eloundouHuman2024Source, "humanBeta");
