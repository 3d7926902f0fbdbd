import { projectCategories, projectStatuses } from "@kommuneradar/schema";
import { entrySnippet } from "../snippet.js";
import { choice, stop } from "../write.js";

/** A project: what is required, where it is, what it is made with, and an effect that nobody has measured yet. */
export const newProject = entrySnippet(
  "project",
  { projects: ["projects"] },
  (blanks) => [...start(blanks), "benefits:", `  - { ${benefit(blanks)} }`],
  (blanks) => [...start(blanks), `benefits: [{ ${benefit(blanks)} }]`],
);

function start({ place, blank }: Parameters<Parameters<typeof entrySnippet>[2]>[0]): readonly string[] {
  return [
    `id: ${stop(1, "id")}`,
    `title: ${blank(2, "title")}`,
    `category: ${choice(3, projectCategories)}`,
    `status: ${choice(4, projectStatuses)}`,
    `sector: ${choice(
      5,
      place.context.reference.sectors.map(({ id }) => id),
    )}`,
    "technologies: [$6]",
  ];
}

function benefit({ blank }: Parameters<Parameters<typeof entrySnippet>[2]>[0]): string {
  return `title: ${blank(7, "benefit")}, realised: not-measured`;
}
