import { join } from "node:path";
import { findCommit, mergeBase } from "../../git/repository.js";
import type { CiHost } from "./types.js";

/** Azure Pipelines in a pull request: findings are read off the log, the text is put on the run's summary. */
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
  publish: async ({ folder, changed }, { io }) => {
    if (!changed) return [];
    // A command of the agent, read off the log.
    io.out(`##vso[task.uploadsummary]${join(folder, "review.md")}\n`);
    return [];
  },
};
