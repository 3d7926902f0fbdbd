import { findCommit } from "../../git/repository.js";
import type { CiHost } from "./types.js";

/** GitLab CI/CD in a merge request: it takes findings and Markdown as artifacts. */
export const gitlab: CiHost = {
  id: "gitlab",
  isHere: (env) => env["GITLAB_CI"] === "true",
  findings: "gitlab",
  findingsFile: "gl-code-quality-report.json",
  base: async (repository, { io }) => {
    const base = io.env["CI_MERGE_REQUEST_DIFF_BASE_SHA"];
    return base ? findCommit(repository, base) : undefined;
  },
  address: (env) => {
    const job = env["CI_JOB_URL"];
    return job ? `${job}/artifacts/browse` : undefined;
  },
  publish: async () => [],
};
