import {
  type LearningOverview,
  measuredOf,
  type Project,
  trendOf,
  type YearOfDays,
} from "@kommuneradar/core";
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
    learning: learningOutput(overview.learning),
    diagnostics: diagnostics.map((one) => ({ ...one, related: [...one.related] })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
};

function learningOutput(learning: LearningOverview): ProjectsOutput["learning"] {
  const { outcomes, failed, failedThatTaught, iterations, decisions } = learning;
  const all = outcomes.worked + outcomes.failed + outcomes.stopped + outcomes.ongoing;
  const share = (count: number, of: number) => (of === 0 ? null : count / of);
  return {
    ...learning,
    iterations: [...iterations],
    decisions: [...decisions],
    shares: {
      worked: share(outcomes.worked, all),
      failed: share(outcomes.failed, all),
      stopped: share(outcomes.stopped, all),
      ongoing: share(outcomes.ongoing, all),
      taught: share(failedThatTaught, failed),
    },
    trends: { iterations: trendOutput(iterations), decisions: trendOutput(decisions) },
  };
}

function trendOutput(years: readonly YearOfDays[]) {
  const trend = trendOf(years);
  return trend === undefined ? null : { from: trend.from.year, to: trend.to.year, days: trend.days };
}
