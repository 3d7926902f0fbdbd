import { type BesideStep, type ComparedPartId, resolveText } from "@kommuneradar/core";
import { sectorName } from "../../beside/sector-title.js";
import { besideWords } from "../../beside/words.js";
import type { EstimateViewInput } from "../../input.js";
import { estimateWords } from "../../text/index.js";
import { whereWords } from "../../where/words.js";
import { choiceTitle, setTitle } from "./choice-title.js";
import { choiceExplanationWords } from "./choice-words.js";
import { technologyTitle } from "./where-place.js";
import { besideExplanationWords } from "./words.js";
import { workExplanationWords } from "./work-words.js";

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
    case "choice":
      return choiceTitle(input, step);
    case "agreement":
      return choiceExplanationWords(language).agreement(setTitle(input, step.scores));
    case "technology":
      return inSector(input, technologyTitle(input, step.technology), step.sector);
    case "reach":
      return inSector(input, whereWords(language).sums[step.reach], step.sector);
    case "processes":
      return inSector(input, workExplanationWords(language).processes, step.sector);
    case "process":
      return processTitle(input, step.id);
  }
}

function inSector(input: EstimateViewInput, title: string, sector: string | null): string {
  return sector === null ? title : `${title}, ${sectorName(input, sector)}`;
}

function processTitle({ processes, language }: EstimateViewInput, id: string): string {
  const found = typeof processes?.found === "object" ? processes.found.processes : [];
  const process = found.find((one) => one.id === id);
  return (process && resolveText(process.title, language, process.language)) || id;
}
