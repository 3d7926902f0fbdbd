import { findCommit } from "../../git/repository.js";
import { gitLabComments } from "../comments/gitlab.js";
import { publishComment } from "../comments/publish-comment.js";
import type { CiHost } from "./types.js";

/** GitLab CI/CD in a merge request: findings at their lines and Markdown as artifacts, and one comment that is kept up to date. */
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
  publish: async (review, context) => {
    const { env } = context.io;
    if (!review.comment || !env["CI_MERGE_REQUEST_IID"]) return [];
    const comments = gitLabComments(env);
    // Who sets no token up wants no comment: that is said of a change, not of every job.
    if ("missing" in comments && !review.changed) return [];
    return (await publishComment(review, comments, "gitlab", context)).said;
  },
};
