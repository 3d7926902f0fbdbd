import { eloundouSet, eloundouSource } from "./eloundou.js";

export const eloundouGpt4Alpha2024Source = eloundouSource(
  "eloundou-gpt4-alpha-2024",
  "GPT-4, α",
  "α, as GPT-4 rated it",
);

export const eloundouGpt4Alpha2024 = eloundouSet(eloundouGpt4Alpha2024Source, "gpt4Alpha");
