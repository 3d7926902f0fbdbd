import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouGpt4Gamma2024Source = eloundouSource(
  "eloundou-gpt4-gamma-2024",
  "GPT-4, γ",
  "γ, as GPT-4 rated it",
);

export const eloundouGpt4Gamma2024 = eloundouSet(eloundouGpt4Gamma2024Source, "gpt4Gamma");
