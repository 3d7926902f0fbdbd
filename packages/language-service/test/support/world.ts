import { type Problem, readPlan, readProjects, readWorkforce } from "@kommuneradar/core";
import { referenceData as reference } from "@kommuneradar/reference-data";
import { documentKind } from "../../src/document-kind.ts";
import {
  checkEstimate,
  checkPlanReading,
  checkProjectsReading,
  checkRadar,
  checkWorkforce,
} from "../../src/index.ts";

export { reference };

/** The day on which all tests run. */
export const today = "2026-11-24";

/** What is wrong with a file, as a host finds it out: by kind, with one workforce file there and no other. */
export function check(path: string, text: string): readonly Problem[] {
  switch (documentKind(path, text)) {
    case "radar":
      return checkRadar(text, { today });
    case "estimate":
      return checkEstimate(text, { reference, exists: (file) => file === "arbeidsstyrke.workforce.csv" });
    case "workforce":
      return checkWorkforce(readWorkforce(text, { reference }));
    case "projects":
      return checkProjectsReading(readProjects(text));
    case "plan":
      return checkPlanReading(readPlan(text));
    default:
      throw new Error(`${path} is of no kind`);
  }
}
