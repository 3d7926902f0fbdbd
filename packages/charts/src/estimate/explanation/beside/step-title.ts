import type { BesideStep, ComparedPartId } from "@kommuneradar/core";
import { besideWords } from "../../beside/words.js";
import type { EstimateViewInput } from "../../input.js";
import { estimateWords } from "../../text/index.js";
import { besideExplanationWords } from "./words.js";

/** What a part of the comparison is called. */
export function partTitle({ compare, language }: EstimateViewInput, part: ComparedPartId): string {
  if (part === "all") return besideWords(language).comparison.all;
  return (part === "own" ? compare?.municipality?.title : compare?.group?.title) ?? "";
}

/** What a place beside the figures is called. */
export function besideTitle(input: EstimateViewInput, step: BesideStep): string {
  const { language } = input;
  const words = besideExplanationWords(language);
  switch (step.kind) {
    case "coverage":
      return words.coverage;
    case "band":
      return estimateWords(language).composition[step.band];
    case "part":
      return partTitle(input, step.part);
    case "standardised":
      return words.sameMixOf(partTitle(input, step.part));
    case "difference":
      return `${words.between(partTitle(input, "own"), partTitle(input, step.against))}, ${step.measure === "mean" ? "A" : "B"}`;
    case "year":
      return String(step.year);
    case "change":
      return `${step.from}–${step.to}`;
  }
}
