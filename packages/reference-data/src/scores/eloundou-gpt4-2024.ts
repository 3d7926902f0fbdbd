import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouGpt42024Source = eloundouSource(
  "eloundou-gpt4-2024",
  "GPT-4, β",
  "β, as GPT-4 rated it",
);

export const eloundouGpt42024 = eloundouSet(eloundouGpt42024Source, "gpt4Beta");
