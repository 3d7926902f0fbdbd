import { potentialLevels, solutionLevels, understandingLevels } from "@kommuneradar/core";
import { choice } from "./write.js";

/** The three inputs as tab stops with their levels from the least on, numbered from `first`. */
export function inputLines(first: number): readonly string[] {
  return [
    `solutions: ${choice(first, solutionLevels)}`,
    `understanding: ${choice(first + 1, understandingLevels)}`,
    `potential: ${choice(first + 2, potentialLevels)}`,
  ];
}
