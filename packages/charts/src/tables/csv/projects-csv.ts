import { figuresCsv, type Language, measuredOf } from "@kommuneradar/core";
import type { ProjectsDocument } from "../projects-document.js";

const head = [
  "id",
  "title",
  "synthetic",
  "municipality",
  "category",
  "status",
  "sector",
  "technologies",
  "proposed",
  "decided",
  "started",
  "ended",
  "measured",
];

/** A line per project, in the order of the files: for a spreadsheet (nb, nn) or a script (en). No names of persons. */
export function projectsCsv({ overview, titleOf }: ProjectsDocument, language: Language): string {
  const lines = overview.projects.map((project) => [
    project.id,
    titleOf(project),
    String(project.synthetic),
    project.municipality ?? null,
    project.category ?? null,
    project.status ?? null,
    project.sector ?? null,
    project.technologies.join(" "),
    project.proposed ?? null,
    project.decided ?? null,
    project.started ?? null,
    project.ended ?? null,
    measuredOf(project),
  ]);
  return figuresCsv([head, ...lines], language);
}
