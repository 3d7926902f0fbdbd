import { measuredOf, type Project } from "@kommuneradar/core";
import type { ProjectsOutput } from "@kommuneradar/schema";
import type { ProjectsFormat } from "./types.js";

export const json: ProjectsFormat = ({ overview, titleOf, diagnostics }) => {
  const ids = (projects: readonly Project[]) => projects.map(({ id }) => id);
  const written: ProjectsOutput = {
    version: 1,
    projects: overview.projects.map((project) => ({
      id: project.id,
      title: titleOf(project),
      synthetic: project.synthetic,
      category: project.category ?? null,
      status: project.status ?? null,
      sector: project.sector ?? null,
      measured: measuredOf(project),
    })),
    board: overview.board.map((one) => ({ ...one, projects: ids(one.projects) })),
    technologies: overview.technologies.map((one) => ({ ...one, projects: ids(one.projects) })),
    sectors: overview.sectors.map((one) => ({ ...one, projects: ids(one.projects) })),
    learning: {
      ...overview.learning,
      iterations: [...overview.learning.iterations],
      decisions: [...overview.learning.decisions],
    },
    diagnostics: diagnostics.map((one) => ({ ...one, related: [...one.related] })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};
