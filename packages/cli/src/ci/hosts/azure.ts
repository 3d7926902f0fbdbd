import { join } from "node:path";
import { findCommit, mergeBase } from "../../git/repository.js";
import { azureComments } from "../comments/azure.js";
import { publishComment } from "../comments/publish-comment.js";
import type { CiHost } from "./types.js";

/** Azure Pipelines in a pull request: findings are read off the log, the text is put on the run's summary, and in Azure Repos on one comment. */
export const azure: CiHost = {
  id: "azure",
  isHere: (env) => env["TF_BUILD"]?.toLowerCase() === "true",
  findings: "azure",
  base: async (repository, { io }) => {
    const target = io.env["SYSTEM_PULLREQUEST_TARGETBRANCH"]?.replace(/^refs\/heads\//, "");
    if (!target) return undefined;
    const found = await findCommit(repository, `refs/remotes/origin/${target}`);
    return found.refused ? found : { value: await mergeBase(repository, found.value, "HEAD") };
  },
  address: (env) => {
    const { SYSTEM_COLLECTIONURI: collection, SYSTEM_TEAMPROJECTID: project, BUILD_BUILDID: build } = env;
    return collection && project && build
      ? `${collection}${project}/_build/results?buildId=${build}`
      : undefined;
  },
  publish: async (review, context) => {
    const { env, out } = context.io;
    // A command of the agent, read off the log.
    if (review.changed) out(`##vso[task.uploadsummary]${join(review.folder, "review.md")}\n`);
    // Repositories elsewhere have their own comments.
    if (!review.comment || env["BUILD_REPOSITORY_PROVIDER"] !== "TfsGit") return [];
    if (!env["SYSTEM_PULLREQUEST_PULLREQUESTID"]) return [];
    const comments = azureComments(env);
    if ("missing" in comments && !review.changed) return [];
    return (await publishComment(review, comments, "azure", context)).said;
  },
};
